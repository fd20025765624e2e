import { loadTicked, saveTicked } from '@/components/article/ticked-steps.client'

/** A step as the page shows it. */
export type ShownStep = {
  readonly element: HTMLElement
  readonly id: string
  readonly title: string
  readonly box: HTMLInputElement
}

/** All step lists of the page, in order. */
export function findStepLists(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-steps]')]
}

export function stepElements(list: HTMLElement): readonly ShownStep[] {
  return [...list.querySelectorAll<HTMLElement>('.step')].flatMap((element) => {
    const box = element.querySelector<HTMLInputElement>('.step-tick input')
    const title = element.dataset.title ?? element.querySelector('.step-title')?.textContent ?? ''
    return box ? [{ element, id: element.id, title, box }] : []
  })
}

function idsOf(steps: readonly ShownStep[]): readonly string[] {
  return steps.map(({ id }) => id)
}

export type StepEvents = {
  /** After every tick; says whether it was the list's last one. */
  readonly onTick: (isLast: boolean) => void
  /** After a step's address went to the clipboard. */
  readonly onCopy: () => void
}

/** Brings a rendered list to life: ticks that are remembered, unfolding, addresses, starting over. */
export function enhanceStepList(list: HTMLElement, slug: string, events: StepEvents): () => void {
  const remembered = loadTicked(slug)
  for (const { id, box } of stepElements(list)) if (remembered.includes(id)) box.checked = true
  // The boxes work before this script arrives; what was ticked in between is kept as well.
  const checked = stepElements(list).filter(({ box }) => box.checked)
  saveTicked(slug, idsOf(checked), true)
  refresh(list)

  const openNamed = () => {
    // Not `:target`: React and slow pages put the element there after the browser has looked for it.
    const named = stepElements(list).find(({ id }) => id === namedInAddress())
    if (named?.box.checked) fold(named.element, true)
  }
  openNamed()
  const onChange = (event: Event) => {
    const step = stepElements(list).find(({ box }) => box === event.target)
    if (!step) return
    saveTicked(slug, [step.id], step.box.checked)
    fold(step.element)
    refresh(list)
    keepInSight(step.element)
    events.onTick(step.box.checked && stepElements(list).every(({ box }) => box.checked))
  }
  const onClick = (event: Event) => {
    if (!(event.target instanceof Element)) return
    const { target } = event
    const step = target.closest<HTMLElement>('.step')
    if (target.closest('[data-restart]')) {
      restart(list, slug)
      events.onTick(false)
    } else if (step && target.closest('.step-peek')) fold(step, step.dataset.open === undefined)
    else copyAddress(target.closest<HTMLAnchorElement>('.step-number'), events.onCopy)
  }
  list.addEventListener('change', onChange)
  list.addEventListener('click', onClick)
  addEventListener('hashchange', openNamed)
  return () => {
    removeEventListener('hashchange', openNamed)
    list.removeEventListener('change', onChange)
    list.removeEventListener('click', onClick)
  }
}

/** The id that the page was asked for; empty when there is none, or no address at all. */
function namedInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** Makes all that is said about the list agree with its boxes. */
function refresh(list: HTMLElement): void {
  const steps = stepElements(list)
  const done = steps.filter(({ box }) => box.checked).length
  const current = steps.find(({ box }) => !box.checked)
  for (const step of steps) {
    if (step === current) step.element.setAttribute('aria-current', 'step')
    else step.element.removeAttribute('aria-current')
    const peek = step.element.querySelector<HTMLElement>('.step-peek')
    if (peek) peek.hidden = !step.box.checked
    if (step.box.checked) step.element.dataset.done = ''
    else delete step.element.dataset.done
  }
  const progress = list.querySelector('progress')
  if (progress) progress.value = done
  const words = list.querySelector('.step-progress p')
  if (words && done > 0) words.textContent = `已完成 ${done} / ${steps.length}`
  else if (words) words.textContent = `共 ${steps.length} 步，做完一步勾一步`
  const button = list.querySelector<HTMLElement>('[data-restart]')
  if (button) button.hidden = done === 0
}

/** A done step shows its title alone until it is opened again. */
function fold(step: HTMLElement, open = false): void {
  const peek = step.querySelector('.step-peek')
  if (open) step.dataset.open = ''
  else delete step.dataset.open
  if (!peek) return
  peek.setAttribute('aria-expanded', String(open))
  peek.setAttribute('aria-label', open ? '收起' : '展开')
}

function restart(list: HTMLElement, slug: string): void {
  const steps = stepElements(list)
  for (const { element, box } of steps) {
    box.checked = false
    fold(element)
  }
  saveTicked(slug, idsOf(steps), false)
  refresh(list)
  // The pressed button is gone now; the first step is where the reader goes on.
  steps[0]?.box.focus({ preventScroll: true })
}

/** A tall step that folds may slip under the header, and the place would be lost. */
function keepInSight(step: HTMLElement): void {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement)
  const top = Number.parseFloat(scrollPaddingTop) || 0
  if (step.getBoundingClientRect().top < top) step.scrollIntoView({ block: 'start' })
}

/**
 * The address as the link has it, escaped: chat apps end a link at its first Chinese character.
 * Without a clipboard (plain HTTP, old browsers) the link just leads to the step.
 */
function copyAddress(number: HTMLAnchorElement | null, onCopy: () => void): void {
  if (!number) return
  navigator.clipboard?.writeText(number.href).then(onCopy, () => {})
}
