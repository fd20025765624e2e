'use client'

import { useEffect, useState } from 'react'
import { findStepLists, type ShownStep, stepsOf } from '@/components/article/step-lists.client'

export type StepBarProps = {
  /** Changes with every tick, which may change the current step. */
  readonly ticks: number
}

/** What the bar says: index of the current step, and of the one that is being read. */
type Place = {
  readonly steps: readonly ShownStep[]
  readonly current: number
  readonly read: number
}

/** 第 3 / 10 步 at the bottom of a phone while a step list is on screen; leads to that step. */
export function StepBar({ ticks }: StepBarProps) {
  const [place, setPlace] = useState<Place>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tick moves the current step
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      const next = findPlace()
      setPlace((last) => (isSame(last, next) ? last : next))
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('resize', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', onScroll)
      removeEventListener('resize', onScroll)
    }
  }, [ticks])
  const step = place?.steps[place.current]
  if (!place || !step) return null
  const { steps, current, read } = place
  return (
    <nav className="step-bar" aria-label="步骤">
      <button type="button" disabled={read === 0} onClick={() => goTo(steps[read - 1])}>
        <span aria-hidden="true">‹</span>
        <span className="sr-only">上一步</span>
      </button>
      <button type="button" className="step-bar-place" onClick={() => goTo(step)}>
        <b>
          第 {current + 1} / {steps.length} 步
        </b>{' '}
        {step.title}
      </button>
      <button
        type="button"
        disabled={read === steps.length - 1}
        onClick={() => goTo(steps[read + 1])}
      >
        <span aria-hidden="true">›</span>
        <span className="sr-only">下一步</span>
      </button>
    </nav>
  )
}

/**
 * The list on screen. Its current step is the first unticked one for a reader who ticks,
 * and the step being read for one who does not.
 */
function findPlace(): Place | undefined {
  const list = findStepLists().find((candidate) => {
    const { top, bottom } = candidate.getBoundingClientRect()
    return top < innerHeight * 0.6 && bottom > innerHeight * 0.3
  })
  if (!list) return undefined
  const steps = stepsOf(list)
  const tops = steps.map(({ element }) => element.getBoundingClientRect().top)
  const read = Math.max(
    0,
    tops.findLastIndex((top) => top < innerHeight * 0.4),
  )
  const unticked = steps.findIndex(({ box }) => !box.checked)
  const isTicking = steps.some(({ box }) => box.checked)
  return { steps, read, current: isTicking && unticked >= 0 ? unticked : read }
}

function isSame(a: Place | undefined, b: Place | undefined): boolean {
  return a?.current === b?.current && a?.read === b?.read && a?.steps[0]?.id === b?.steps[0]?.id
}

function goTo(step: ShownStep | undefined): void {
  if (!step) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  step.element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' })
  step.element.querySelector<HTMLElement>('.step-number')?.focus({ preventScroll: true })
}
