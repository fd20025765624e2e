import { maskPersonalData } from '@/lib/engagement/mask-personal-data'
import { type SearchInput, searchInput } from '@/lib/engagement/submissions'
import type { PostEndpoint } from './endpoint'

/**
 * Counts a search, and that a result of it was opened. How much it finds is found out here, whatever the device says; a query that holds
 * personal data is not kept at all.
 */
export const searches: PostEndpoint<SearchInput> = {
  schema: searchInput,
  takesForms: false,
  run: async ({ input, request, api }) => {
    const { source, day, isPerson } = api.readers.read(request.headers)
    const done = { value: new Response(null, { status: 204 }) }
    if (!isPerson || maskPersonalData(input.query).found.length > 0) return done
    const { query, total } = await api.content.find(input.query)
    if (query === '') return done
    const store = await api.openStore()
    await store.recordSearches([{ query, day, total, isOpened: input.isOpened, ...source }])
    return done
  },
}
