import { castVote, standingVote, type Wish } from '@/components/feedback/cast-vote.client'
import { latestOnly } from '@/components/feedback/latest-only.client'

const THANKS: Readonly<Record<Wish, string>> = {
  yes: '谢谢，记下了。点错了可以改。',
  no: '记下了。再点一下哪里不对，编辑照着改。',
  reason: '原因也记下了。下面的可以不填。',
  words: '谢谢，编辑会看到。',
}

/** Lets readers vote in place; see HelpfulForm for what stands in the block. */
export function enhanceHelpful(block: HTMLElement): () => void {
  const [voteForm, reasonForm] = block.querySelectorAll('form')
  const status = block.querySelector<HTMLElement>('[role=status]')
  if (!voteForm || !reasonForm || !status) return () => {}
  let wish: Wish = 'yes'
  const send = latestOnly(async () => {
    const sent = wish
    const { failure, helpful } = await castVote(reasonForm, sent)
    if (sent !== wish) return
    press(voteForm, helpful)
    if (failure && sent === 'words') reasonForm.hidden = false
    status.textContent = failure ?? THANKS[sent]
  })
  const want = (next: Wish) => {
    wish = next
    press(voteForm, next === 'yes')
    reasonForm.hidden = next === 'yes' || next === 'words'
    void send()
    // The pressed button is gone now; what is said next is where the reader goes on.
    if (next === 'words') status.focus({ preventScroll: true })
  }
  press(voteForm, standingVote(reasonForm))
  const stops = [listenToVotes(voteForm, want), listenToReasons(reasonForm, want)]
  return () => {
    for (const stop of stops) stop()
  }
}

function listenToVotes(form: HTMLFormElement, want: (wish: Wish) => void): () => void {
  const onClick = (event: Event) => {
    const button = event.target instanceof Element && event.target.closest('button')
    if (!button) return
    event.preventDefault()
    want(button.value === 'yes' ? 'yes' : 'no')
  }
  form.addEventListener('click', onClick)
  return () => form.removeEventListener('click', onClick)
}

function listenToReasons(form: HTMLFormElement, want: (wish: Wish) => void): () => void {
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) countCharacters(target)
    if (target instanceof HTMLInputElement && target.name === 'reason') want('reason')
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    want('words')
  }
  form.addEventListener('input', onInput)
  form.addEventListener('submit', onSubmit)
  return () => {
    form.removeEventListener('input', onInput)
    form.removeEventListener('submit', onSubmit)
  }
}

/** Shows which of the two votes stands; `undefined` for none. */
function press(form: HTMLFormElement, helpful: boolean | undefined): void {
  for (const button of form.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String((button.value === 'yes') === helpful))
}

function countCharacters({ form, value, maxLength }: HTMLTextAreaElement): void {
  const count = form?.querySelector('[data-count]')
  if (count) count.textContent = `${value.length} / ${maxLength}`
}
