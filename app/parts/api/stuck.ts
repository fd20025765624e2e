import { type StuckInput, stuckInput } from '@/lib/engagement/submissions'
import type { PostEndpoint } from './endpoint'
import { findRevision } from './known-article'

/** Counts a reader who got stuck at a step. */
export const stuck: PostEndpoint<StuckInput> = {
  schema: stuckInput,
  takesForms: false,
  run: async ({ input, request, api }) => {
    const revision = await findRevision(api, input)
    if ('error' in revision) return revision
    const { hash, day } = api.readers.read(request.headers)
    const store = await api.openStore()
    const { slug, step } = input
    await store.recordStuck({ slug, step, revision: revision.value, reader: hash, day })
    return { value: new Response(null, { status: 204 }) }
  },
}
