'use client'

import { useEffect, useState } from 'react'
import { StepBar } from '@/components/article/step-bar.client'
import { enliven, findStepLists } from '@/components/article/step-lists.client'

export type StepProgressProps = { readonly slug: string }

/** Enlivens every StepList on the page and, on phones, shows the bar that leads back to the step. */
export function StepProgress({ slug }: StepProgressProps) {
  const [ticks, setTicks] = useState(0)
  const [copies, setCopies] = useState(0)
  useEffect(() => {
    const events = {
      onTick: () => setTicks((count) => count + 1),
      onCopy: () => setCopies((count) => count + 1),
    }
    const stops = findStepLists().map((list) => enliven(list, slug, events))
    return () => {
      for (const stop of stops) stop()
    }
  }, [slug])
  useEffect(() => {
    if (copies === 0) return
    const timer = setTimeout(() => setCopies(0), 2500)
    return () => clearTimeout(timer)
  }, [copies])
  return (
    <>
      <p role="status" className="toast">
        {copies > 0 && '已复制这一步的地址'}
      </p>
      <StepBar ticks={ticks} />
    </>
  )
}
