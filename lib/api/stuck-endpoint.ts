import { type StuckInput, stuckInput } from '@/lib/engagement/submissions'
import type { PostEndpoint } from './endpoint'
import { findPlace } from './known-article'

/** Counts a reader who got stuck at a step. */
export const stuck: PostEndpoint<StuckInput> = {
  schema: stuckInput,
  takesForms: false,
  run: async ({ input, request, api }) => {
    const place = await findPlace(api, input)
    if ('error' in place) return place
    const { source, day } = api.readers.read(request.headers)
    const store = await api.openStore()
    await store.recordStuck({ ...place.value, step: input.step, day, ...source })
    api.live.lookSoon()
    return { value: new Response(null, { status: 204 }) }
  },
}
