import { showStepBar } from '@/components/article/step-bar.client'
import { enlivenStepList, findStepLists } from '@/components/article/step-lists.client'
import { enlivenStuck } from '@/components/article/stuck-steps.client'

/** How long what was said stands, in milliseconds. */
const SHOWN_FOR = 2500

/** Enlivens every StepList of an article and, on phones, shows the bar that leads back to the step. */
export function enlivenSteps(): () => void {
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
  const stops = lists.map((list) => enlivenStuck(list, { slug, contentHash }, say))
  const events = { onTick: () => bar.look(), onCopy: () => say('已复制这一步的地址') }
  stops.push(...lists.map((list) => enlivenStepList(list, slug, events)))
  const bar = showStepBar(status)
  return () => {
    clearTimeout(timer)
    for (const stop of [...stops, bar.stop]) stop()
  }
}
