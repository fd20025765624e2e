import { randomBytes } from 'node:crypto'
import { maskPersonalData } from '@/lib/engagement/mask-personal-data'
import type { Receipt, Vote } from '@/lib/engagement/store'
import { LONGEST_WORDS, type VoteInput, voteInput } from '@/lib/engagement/submissions'
import { feedbackUrl } from '@/lib/url'
import type { Call, PostEndpoint } from './endpoint'
import { findPlace, type KnownPlace } from './known-article'
import { isForm } from './read-input'

/**
 * Stores a vote, or changes it. A program that filled in the invisible field gets an answer that looks
 * like any other, and nothing is stored.
 */
export const votes: PostEndpoint<VoteInput> = {
  schema: voteInput,
  takesForms: true,
  run: async (call) => {
    const { input, api } = call
    const place = await findPlace(api, input)
    if ('error' in place) return place
    const { slug } = place.value
    if (input.website) return { value: accepted(call, slug, randomBytes(16).toString('base64url')) }
    const store = await api.openStore()
    const receipt = await store.recordVote(toVote(call, place.value))
    if (input.reason === 'mismatch') api.live.lookSoon()
    return { value: accepted(call, slug, receipt) }
  },
}

function toVote({ input, request, api }: Call<VoteInput>, place: KnownPlace): Vote {
  const { helpful, reason, step, words, receipt } = input
  const { source, day } = api.readers.read(request.headers)
  return {
    ...place,
    ...source,
    day,
    at: api.now().getTime(),
    helpful,
    receipt,
    // Where and why it failed means nothing beside 是.
    ...(helpful ? {} : { reason, step }),
    words: words ? maskWords(words) : undefined,
  }
}

/** A mark may be longer than what it hides. */
function maskWords(words: string): string {
  return [...maskPersonalData(words).text].slice(0, LONGEST_WORDS).join('')
}

/** JSON for the script of a page; for a plain form the page that thanks, and asks on after 否. */
function accepted({ input, request }: Call<VoteInput>, slug: string, receipt: Receipt): Response {
  const headers = { 'Cache-Control': 'no-store' }
  if (!isForm(request)) return Response.json({ receipt }, { headers })
  const { helpful, reason, step, words } = input
  const isComplete = Boolean(reason || step || words)
  const location = feedbackUrl({ slug, receipt, helpful, isComplete })
  return new Response(null, { status: 303, headers: { ...headers, Location: location } })
}
