import { loadVote, saveVote } from '@/components/feedback/vote-memory.client'
import { callApi } from '@/components/layout/call-api.client'

const THANKS = {
  yes: '谢谢，记下了。点错了可以改。',
  no: '记下了。再点一下哪里不对，编辑照着改。',
  reason: '原因也记下了。下面的可以不填。',
  words: '谢谢，编辑会看到。',
} as const

/** Lets readers vote in place; see HelpfulForm for what stands in the block. */
export function enlivenHelpful(block: HTMLElement): () => void {
  const [voteForm, reasonForm] = block.querySelectorAll('form')
  const status = block.querySelector<HTMLElement>('[role=status]')
  if (!voteForm || !reasonForm || !status) return () => {}
  const slug = textOf(new FormData(voteForm), 'slug')
  const contentHash = textOf(new FormData(voteForm), 'contentHash')
  let kept = loadVote(slug, contentHash)
  let wanted: keyof typeof THANKS = 'yes'
  let isBusy = false
  let isStale = false

  const press = (helpful: boolean | undefined) => {
    for (const button of voteForm.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String((button.value === 'yes') === helpful))
  }
  /** Sends what the reader wants by now; what was pressed meanwhile goes out after the answer. */
  const send = async () => {
    isStale = true
    if (isBusy) return
    isBusy = true
    let failure: string | undefined
    while (isStale) {
      isStale = false
      const helpful = wanted === 'yes'
      const details = helpful ? {} : detailsOf(new FormData(reasonForm), wanted === 'words')
      const vote = { slug, contentHash, helpful, receipt: kept?.receipt, ...details }
      const answer = await callApi('votes', vote)
      failure = answer.ok ? undefined : answer.failure
      const receipt = answer.ok && (answer.data as { readonly receipt?: unknown })?.receipt
      if (typeof receipt === 'string') {
        kept = { receipt, helpful, contentHash }
        saveVote(slug, kept)
      }
    }
    isBusy = false
    press(failure ? kept?.helpful : wanted === 'yes')
    if (failure && wanted === 'words') reasonForm.hidden = false
    status.textContent = failure ?? THANKS[wanted]
  }
  const want = (next: typeof wanted) => {
    wanted = next
    press(next === 'yes')
    // What is open stays open while it is being filled in; sent words close it at once.
    reasonForm.hidden = next === 'yes' || next === 'words'
    void send()
  }
  const onVote = (event: MouseEvent) => {
    const button = (event.target as Element).closest('button')
    if (!button) return
    event.preventDefault()
    want(button.value === 'yes' ? 'yes' : 'no')
  }
  const onReason = (event: Event) => {
    const { name } = event.target as HTMLInputElement
    if (name === 'reason') want('reason')
  }
  const onWords = ({ target }: Event) => {
    const count = reasonForm.querySelector('[data-count]')
    if (count && target instanceof HTMLTextAreaElement)
      count.textContent = `${target.value.length} / ${target.maxLength}`
  }
  const onSubmit = (event: Event) => {
    event.preventDefault()
    want('words')
    // The pressed button is gone now; what is said next is where the reader goes on.
    status.focus({ preventScroll: true })
  }
  press(kept?.helpful)
  voteForm.addEventListener('click', onVote)
  reasonForm.addEventListener('change', onReason)
  reasonForm.addEventListener('input', onWords)
  reasonForm.addEventListener('submit', onSubmit)
  return () => {
    voteForm.removeEventListener('click', onVote)
    reasonForm.removeEventListener('change', onReason)
    reasonForm.removeEventListener('input', onWords)
    reasonForm.removeEventListener('submit', onSubmit)
  }
}

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
}

/** What is filled in; words only once they are handed in, since half a sentence is nobody's business. */
function detailsOf(form: FormData, withWords: boolean): object {
  const names = withWords ? ['reason', 'step', 'words'] : ['reason', 'step']
  const filled = names.flatMap((name) => {
    const text = textOf(form, name).trim()
    return text === '' ? [] : [[name, text]]
  })
  return { ...Object.fromEntries(filled), website: textOf(form, 'website') }
}
