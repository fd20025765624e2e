import { loadVote, saveVote } from '@/components/feedback/vote-memory.client'
import { callApi } from '@/components/layout/call-api.client'
import { countOnward } from './count-onward.client'

export type OpenStep = {
  readonly slug: string
  readonly contentHash: string
  /** Where the reader is stuck. */
  readonly step: HTMLElement
}

const SAID = '记下了，编辑会看到。'

/** Puts the help under the step, once on the page, and lets the reader say why in one tap. */
export function showStuckHelp({ slug, contentHash, step }: OpenStep): void {
  const template = document.querySelector<HTMLTemplateElement>('[data-stuck-help]')
  const made = template?.content.firstElementChild?.cloneNode(true)
  if (!(made instanceof HTMLElement)) return
  pointSearch(made, step)
  countOnward()
  for (const earlier of document.querySelectorAll('.stuck-help')) earlier.remove()
  const status = made.querySelector('[role=status]')
  made.addEventListener('click', async ({ target }) => {
    const pressed = target instanceof HTMLElement ? target : made
    if ('other' in pressed.dataset) openForm(step)
    const { reason, wordsSent } = pressed.dataset
    if (!reason) return
    for (const each of made.querySelectorAll('[data-reason]'))
      each.setAttribute('aria-pressed', String(each === pressed))
    const receipt = loadVote(slug, contentHash)?.receipt
    const vote = { slug, contentHash, helpful: false, step: step.id, reason, words: wordsSent }
    const answer = await callApi('votes', { ...vote, receipt })
    if (status) status.textContent = answer.ok ? SAID : answer.failure
    const given = answer.ok ? Object(answer.data ?? {}).receipt : undefined
    if (typeof given === 'string') saveVote(slug, { receipt: given, helpful: false, contentHash })
  })
  step.append(made)
  made.focus({ preventScroll: true })
}

/** Searches for the place of the step's own path, where that goes on in the same program. */
function pointSearch(made: HTMLElement, step: HTMLElement): void {
  const place = made.querySelector<HTMLElement>('[data-place]')
  const path = [...step.querySelectorAll('.tap-path')]
    .reverse()
    .find(
      ({ firstElementChild: first }) =>
        first?.textContent?.replace(/ ›$/, '') === place?.dataset.place,
    )
  if (place && path?.lastElementChild) place.textContent = path.lastElementChild.textContent
}

/** The form at the end of the article, at this step. */
function openForm(step: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('[data-reasons]')
  if (!form) return
  form.hidden = false
  const choice = form.querySelector('select')
  if (choice) choice.value = step.id
}
