import { type ShownStep, stepElements } from '@/components/article/step-lists.client'
import { keepAwake, letSleep } from './keep-awake.client'
import { chineseVoice, spokenParts } from './spoken-words'

/**
 * Offers to read a list's steps aloud, where the device itself has a Chinese voice: the first open step, then
 * the next one whenever a step is ticked or the bar leads to another. The page goes along, and the bar with it.
 * Returns a function that undoes it.
 */
export function offerReadAloud(list: HTMLElement): () => void {
  const row = list.querySelector('.step-progress')
  if (!row || !('speechSynthesis' in window)) return () => {}
  const button = document.createElement('button')
  button.type = 'button'
  button.hidden = true
  let isOn = false
  const show = () => {
    button.textContent = isOn ? '停止朗读' : '朗读步骤'
    button.hidden = !isOn && chineseVoice(speechSynthesis.getVoices()) === undefined
  }
  const stop = () => {
    isOn = false
    speechSynthesis.cancel()
    letSleep()
    show()
  }
  const read = (step: ShownStep | undefined) => {
    if (!step) return stop()
    isOn = true
    keepAwake()
    show()
    bringIntoSight(step.element)
    say(wordsOf(step))
  }
  const firstOpen = () => stepElements(list).find(({ box }) => !box.checked)
  const onPress = () => (isOn ? stop() : read(firstOpen() ?? stepElements(list)[0]))
  const onTick = () => {
    if (isOn) read(firstOpen())
  }
  const onLead = ({ target }: Event) => {
    if (isOn) read(stepElements(list).find(({ element }) => element === target))
  }
  show()
  row.append(button)
  button.addEventListener('click', onPress)
  list.addEventListener('change', onTick)
  list.addEventListener('zhinan:step', onLead)
  addEventListener('pagehide', stop)
  // Safari 14 has voices and no events of them: there they are known at once.
  speechSynthesis.addEventListener?.('voiceschanged', show)
  return () => {
    if (isOn) stop()
    button.remove()
    list.removeEventListener('change', onTick)
    list.removeEventListener('zhinan:step', onLead)
    removeEventListener('pagehide', stop)
    speechSynthesis.removeEventListener?.('voiceschanged', show)
  }
}

function say(text: string): void {
  speechSynthesis.cancel()
  const voice = chineseVoice(speechSynthesis.getVoices())
  for (const part of spokenParts(text)) {
    const utterance = new SpeechSynthesisUtterance(part)
    utterance.lang = 'zh-CN'
    if (voice) utterance.voice = voice
    speechSynthesis.speak(utterance)
  }
}

/** 第 3 步, its title and its text; not the words under pictures, which speak of what is seen. */
function wordsOf({ element, title }: ShownStep): string {
  const blocks = [...element.querySelectorAll('.step-body p, .step-body li, .step-body tr')].filter(
    (block) => !block.parentElement?.closest('li, tr, figure'),
  )
  const number = element.querySelector('.step-number')?.textContent ?? ''
  const isTitled = element.dataset.title === undefined
  const words = blocks.map((block) =>
    [...(block.matches('tr') ? block.children : [block])]
      .map((each) => each.textContent)
      .join('，'),
  )
  return [`第 ${number} 步`, ...(isTitled ? [title] : []), ...words].join('\n')
}

function bringIntoSight(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' })
}
