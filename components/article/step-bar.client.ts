import { findStepLists, type ShownStep, stepElements } from '@/components/article/step-lists.client'
import { html } from '@/lib/html'

/** What the bar says: index of the current step, and of the one that is being read. */
type Place = {
  readonly steps: readonly ShownStep[]
  readonly current: number
  readonly read: number
}

export type StepBar = {
  /** Looks again: a tick may have moved the current step. */
  readonly look: () => void
  readonly stop: () => void
}

const MARKUP = html`<button type="button"><span aria-hidden="true">‹</span><span class="sr-only">上一步</span></button><button type="button" class="step-bar-place"><b></b> <span></span></button><button type="button"><span aria-hidden="true">›</span><span class="sr-only">下一步</span></button>`

/**
 * 第 3 / 10 步 at the bottom of a phone while a step list is on screen; leads to that step. The bar
 * stands after the given element.
 */
export function showStepBar(after: Element): StepBar {
  const bar = document.createElement('nav')
  bar.className = 'step-bar'
  bar.setAttribute('aria-label', '步骤')
  bar.innerHTML = MARKUP.__html
  const buttons = [...bar.querySelectorAll('button')]
  let place: Place | undefined
  let frame = 0
  const look = () => {
    frame = 0
    place = findPlace()
    for (const { element } of findStepLists().flatMap(stepElements)) delete element.dataset.read
    if (place) {
      say(bar, place)
      const step = place.steps[place.read]
      if (step) step.element.dataset.read = ''
    }
    // A bar that is there already stays where it is: moving it would take the focus from its buttons.
    if (!place) hide(bar)
    else if (!bar.isConnected) {
      after.after(bar)
      document.documentElement.dataset.stepBar = ''
    }
  }
  const onScroll = () => {
    frame ||= requestAnimationFrame(look)
  }
  bar.addEventListener('click', ({ target }) => {
    const pressed = buttons.findIndex((button) => button.contains(target as Node))
    if (!place || pressed < 0) return
    goTo(place.steps[[place.read - 1, place.current, place.read + 1][pressed] ?? -1])
  })
  // Asking where things are at once would lay the page out twice; the observer tells after the first time.
  const observer = new IntersectionObserver(onScroll)
  for (const list of findStepLists()) observer.observe(list)
  addEventListener('scroll', onScroll, { passive: true })
  addEventListener('resize', onScroll, { passive: true })
  const stop = () => {
    cancelAnimationFrame(frame)
    observer.disconnect()
    removeEventListener('scroll', onScroll)
    removeEventListener('resize', onScroll)
    hide(bar)
  }
  return { look, stop }
}

/** The style sheet keeps room for the bar at the bottom of what is scrolled to while `data-step-bar` says so. */
function hide(bar: Element): void {
  bar.remove()
  delete document.documentElement.dataset.stepBar
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
  const steps = stepElements(list)
  if (steps.length === 0) return undefined
  const tops = steps.map(({ element }) => element.getBoundingClientRect().top)
  const read = Math.max(0, tops.filter((top) => top < innerHeight * 0.4).length - 1)
  const unticked = steps.findIndex(({ box }) => !box.checked)
  const isTicking = steps.some(({ box }) => box.checked)
  // Nothing is left to lead to.
  if (unticked < 0) return undefined
  return { steps, read, current: isTicking && unticked >= 0 ? unticked : read }
}

function say(bar: Element, { steps, current, read }: Place): void {
  const [back, , on] = bar.querySelectorAll('button')
  if (back) back.disabled = read === 0
  if (on) on.disabled = read === steps.length - 1
  write(bar.querySelector('b'), `第 ${current + 1} / ${steps.length} 步`)
  write(bar.querySelector('b + span'), steps[current]?.title ?? '')
}

/** Text that is there already is left alone: scrolling asks sixty times a second. */
function write(element: Element | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words
}

function goTo(step: ShownStep | undefined): void {
  if (!step) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  step.element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' })
  step.element.querySelector<HTMLElement>('.step-number')?.focus({ preventScroll: true })
  // Who reads aloud goes along.
  step.element.dispatchEvent(new Event('zhinan:step', { bubbles: true }))
}
