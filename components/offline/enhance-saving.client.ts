import { whenSeen } from '@/components/layout/when-seen.client'

/** How long what was said stands, in milliseconds. */
const SHOWN_FOR = 2500

/**
 * 收藏 on an article's page, and the page of 收藏 itself: each by a script that comes when the page is seen and
 * the browser has nothing better to do.
 */
export function enhanceSaving(): () => void {
  const button = document.querySelector<HTMLElement>('[data-save]')
  const page = document.querySelector<HTMLElement>('[data-saved-page]')
  if (!button && !page) return () => {}
  let undo = () => {}
  const work = async () => {
    if (button) {
      const { enhanceOffline } = await import('./offline.client')
      undo = enhanceOffline(button, say)
    }
    if (page) {
      const { enhanceSaved } = await import('./saved-page.client')
      undo = enhanceSaved(page)
    }
  }
  const callOff = whenSeen(() => void work().catch(() => {}))
  return () => {
    callOff()
    undo()
  }
}

let timer: ReturnType<typeof setTimeout> | undefined

function say(words: string): void {
  const status = document.querySelector('[data-step-status]')
  if (!status) return
  clearTimeout(timer)
  status.textContent = words
  timer = setTimeout(() => say(''), SHOWN_FOR)
}
