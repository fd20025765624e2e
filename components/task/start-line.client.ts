import { findStepLists, stepElements } from '@/components/article/step-lists.client'

/**
 * Lets the link under the answer lead to where the reader was, and hands the article's address on. `say` tells
 * the reader what happened. Returns the way to look again and to stop.
 */
export function enhanceStart(say: (words: string) => void): {
  readonly look: () => void
  readonly stop: () => void
} {
  const line = document.querySelector<HTMLElement>('.start-line')
  if (!line) return { look: () => {}, stop: () => {} }
  const share = line.querySelector<HTMLElement>('[data-share]')
  // It keeps its place, so that nothing moves.
  if (share && !('share' in navigator)) share.style.visibility = 'hidden'
  const look = () => {
    const link = line.querySelector<HTMLAnchorElement>('[data-start]')
    if (link) point(link)
  }
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy], [data-share]')
    if (!button) return
    const url = shareableAddress()
    // Whoever closes the list of apps has changed their mind: nothing is to be said.
    if (button === share) navigator.share({ title: document.title, url }).catch(() => {})
    else
      copy(url).then(
        () => say('已复制链接'),
        () => say('复制不了，长按地址栏复制'),
      )
  }
  look()
  line.addEventListener('click', onClick)
  return { look, stop: () => line.removeEventListener('click', onClick) }
}

/** The first list that was begun and not finished, else the first one with nothing ticked. */
function point(link: HTMLAnchorElement): void {
  const lists = findStepLists().map(stepElements)
  const open = lists.filter((steps) => steps.some(({ box }) => !box.checked))
  const begun = open.find((steps) => steps.some(({ box }) => box.checked))
  const steps = begun ?? open[0]
  const at = steps?.findIndex(({ box }) => !box.checked) ?? -1
  const step = steps?.[at]
  if (step) link.href = `#${step.id}`
  if (!step) link.textContent = '全部完成'
  else link.textContent = `${begun ? '继续' : '开始'}第 ${at + 1} 步`
}

/** The page's own address, without what an app that led here added to it. */
function shareableAddress(): string {
  return location.origin + location.pathname
}

/** @throws where there is no clipboard (plain HTTP, old WebViews) */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
