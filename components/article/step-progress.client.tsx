'use client'

import { useEffect, useState } from 'react'
import { StepBar } from '@/components/article/step-bar.client'
import { enliven, findStepLists } from '@/components/article/step-lists.client'
import { enlivenStuck } from '@/components/article/stuck-steps.client'

export type StepProgressProps = {
  readonly slug: string
  /** Of the article's text, for 卡在这一步. */
  readonly contentHash: string
}

/** Enlivens every StepList on the page and, on phones, shows the bar that leads back to the step. */
export function StepProgress({ slug, contentHash }: StepProgressProps) {
  const [ticks, setTicks] = useState(0)
  const [said, setSaid] = useState<{ readonly words: string }>()
  useEffect(() => {
    const events = {
      onTick: () => setTicks((count) => count + 1),
      onCopy: () => setSaid({ words: '已复制这一步的地址' }),
    }
    const say = (words: string) => setSaid({ words })
    const stops = findStepLists().flatMap((list) => [
      enliven(list, slug, events),
      enlivenStuck(list, { slug, contentHash }, say),
    ])
    return () => {
      for (const stop of stops) stop()
    }
  }, [slug, contentHash])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(undefined), 2500)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <>
      <p role="status" className="toast">
        {said?.words}
      </p>
      <StepBar ticks={ticks} />
    </>
  )
}
