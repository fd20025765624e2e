import { callApi } from '@/components/layout/call-api.client'

const keyOf = (slug: string) => `stuck:${slug}`
const SAID = '记下了，谢谢'
const SHANGHAI_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** The days in Asia/Shanghai by which the server counts. */
const today = () => Math.floor((Date.now() + SHANGHAI_MS) / DAY_MS)

export type StuckArticle = { readonly slug: string; readonly contentHash: string }

/**
 * Lets 卡在这一步 of a list's steps count, each once a day on this device. `say` is told what to say
 * to the reader when it could not be sent.
 */
export function enhanceStuck(
  list: HTMLElement,
  { slug, contentHash }: StuckArticle,
  say: (words: string) => void,
): () => void {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('[data-stuck]')]
  const said = loadStuck(slug)
  for (const button of buttons) if (said.includes(stepOf(button))) settle(button)
  const onClick = async ({ target }: Event) => {
    const button = buttons.find((each) => each === target)
    if (!button || isSettled(button)) return
    button.setAttribute('aria-disabled', 'true')
    const step = stepOf(button)
    help(button, { slug, contentHash })
    const answer = await callApi('stuck', { slug, step, contentHash })
    if (answer.ok) {
      saveStuck(slug, step)
      settle(button)
      say(SAID)
    } else {
      button.removeAttribute('aria-disabled')
      say(answer.failure)
    }
  }
  list.addEventListener('click', onClick)
  return () => list.removeEventListener('click', onClick)
}

/** At once, and by a script that comes when it is needed: whether the count arrives is not the reader's concern. */
function help(button: HTMLElement, article: StuckArticle): void {
  const step = button.closest<HTMLElement>('.step')
  if (!step) return
  import('@/components/task/stuck-help.client').then(
    ({ showStuckHelp }) => showStuckHelp({ ...article, step }),
    () => {},
  )
}

function stepOf(button: HTMLButtonElement): string {
  return button.closest('.step')?.id ?? ''
}

/** `aria-disabled`, not `disabled`, which would take the focus away from under the finger. */
function isSettled(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-disabled') === 'true'
}

function settle(button: HTMLButtonElement): void {
  button.setAttribute('aria-disabled', 'true')
  button.dataset.words = SAID
  button.setAttribute('aria-label', `${SAID}：第 ${button.dataset.stuck} 步`)
}

/** Steps named today on this device; none when storage is blocked or unreadable. */
function loadStuck(slug: string): readonly string[] {
  try {
    const { day, steps } = JSON.parse(localStorage.getItem(keyOf(slug)) ?? '{}')
    return day === today() && Array.isArray(steps) ? steps : []
  } catch {
    return []
  }
}

function saveStuck(slug: string, step: string): void {
  try {
    const steps = [...loadStuck(slug), step]
    localStorage.setItem(keyOf(slug), JSON.stringify({ day: today(), steps }))
  } catch {
    // Blocked or full storage: the button is settled while the page is open.
  }
}
