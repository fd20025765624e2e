import { loadVote, saveVote } from '@/components/feedback/vote-memory.client'
import { callApi } from '@/components/layout/call-api.client'

/** What the reader wants known by now: a vote alone, or with what the form for the reason holds. */
export type Wish = 'yes' | 'no' | 'reason' | 'words'

/** The vote that stands after a cast one, and in words why not the new one. */
export type CastVote = { readonly helpful?: boolean; readonly failure?: string }

/** The vote that this device cast on the form's article earlier. */
export function standingVote(form: HTMLFormElement): boolean | undefined {
  const { slug, contentHash } = articleOf(form)
  return loadVote(slug, contentHash)?.helpful
}

/** Casts or changes the vote, with what is filled in, and keeps its receipt. */
export async function castVote(form: HTMLFormElement, wish: Wish): Promise<CastVote> {
  const { slug, contentHash } = articleOf(form)
  const helpful = wish === 'yes'
  const kept = loadVote(slug, contentHash)
  const details = helpful ? {} : detailsOf(form, wish)
  const vote = { slug, contentHash, helpful, receipt: kept?.receipt, ...details }
  const answer = await callApi('votes', vote)
  if (!answer.ok) return { helpful: kept?.helpful, failure: answer.failure }
  const { receipt } = Object(answer.data ?? {}) as { readonly receipt?: unknown }
  if (typeof receipt === 'string') saveVote(slug, { receipt, helpful, contentHash })
  return { helpful }
}

function articleOf(form: HTMLFormElement) {
  const fields = new FormData(form)
  return { slug: textOf(fields, 'slug'), contentHash: textOf(fields, 'contentHash') }
}

/** Words only once they are handed in: half a sentence is nobody's business. */
function detailsOf(form: HTMLFormElement, wish: Wish): object {
  const fields = new FormData(form)
  const names = wish === 'words' ? ['reason', 'step', 'words'] : ['reason', 'step']
  const filled = names.map((name) => [name, textOf(fields, name)])
  return {
    ...Object.fromEntries(filled.filter(([, text]) => text !== '')),
    website: textOf(fields, 'website'),
  }
}

function textOf(fields: FormData, name: string): string {
  return String(fields.get(name) ?? '').trim()
}
