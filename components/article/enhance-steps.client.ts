import { showStepBar } from '@/components/article/step-bar.client'
import { enhanceStepList, findStepLists } from '@/components/article/step-lists.client'
import { enhanceStuck } from '@/components/article/stuck-steps.client'
import { whenNear } from '@/components/layout/when-near.client'
import { enhanceStart } from '@/components/task/start-line.client'

/** How long what was said stands, in milliseconds. */
const SHOWN_FOR = 2500

/** Enhances every StepList of an article and, on phones, shows the bar that leads back to the step. */
export function enhanceSteps(): () => void {
  const status = document.querySelector<HTMLElement>('[data-step-status]')
  if (!status) return () => {}
  const { stepStatus: slug = '', contentHash = '' } = status.dataset
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (words: string) => {
    clearTimeout(timer)
    status.textContent = words
    timer = setTimeout(() => say(''), SHOWN_FOR)
  }
  const lists = findStepLists()
  const stops = lists.map((list) => enhanceStuck(list, { slug, contentHash }, say))
  for (const list of lists) {
    const events = {
      onTick: (isLast: boolean) => {
        bar.look()
        start.look()
        showAllDone(list, isLast)
        followAwake(isLast)
      },
      onCopy: () => say('已复制这一步的地址'),
    }
    stops.push(enhanceStepList(list, slug, events), readAloudWhenNear(list))
  }
  const start = enhanceStart(say)
  const bar = showStepBar(status)
  return () => {
    clearTimeout(timer)
    for (const stop of [...stops, start.stop, bar.stop]) stop()
  }
}

/** After the last tick of a list what follows stands under it; a screen reader is told by the focus. */
function showAllDone(list: HTMLElement, isLast: boolean): void {
  const panel = document.querySelector<HTMLElement>('[data-all-done]')
  if (!panel) return
  panel.hidden = !isLast
  if (!isLast) return
  list.after(panel)
  panel.focus({ preventScroll: true })
  panel.scrollIntoView({ block: 'nearest' })
}

function readAloudWhenNear(list: HTMLElement): () => void {
  return whenNear(list, async () => {
    const { offerReadAloud } = await import('@/components/task/read-aloud.client')
    return offerReadAloud(list)
  })
}

/** Who ticks follows the steps, with wet hands perhaps: the screen stays on, and after the last tick no longer. */
function followAwake(isLast: boolean): void {
  import('@/components/task/keep-awake.client').then(
    ({ keepAwake, letSleep }) => (isLast ? letSleep() : keepAwake()),
    () => {},
  )
}
