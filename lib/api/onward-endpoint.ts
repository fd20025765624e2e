import { type OnwardInput, onwardInput } from '@/lib/engagement/submissions'
import type { PostEndpoint } from './endpoint'
import { requireArticle } from './known-article'

/** Counts that a reader who was stuck in one article opened another. */
export const onward: PostEndpoint<OnwardInput> = {
  schema: onwardInput,
  takesForms: false,
  run: async ({ input, request, api }) => {
    const [article, other] = [
      requireArticle(api, input.slug),
      requireArticle(api, input.to, 'to'),
    ] as const
    if ('error' in article) return article
    if ('error' in other) return other
    const { source, day, isPerson } = api.readers.read(request.headers)
    const [{ slug }, { slug: to }] = [article.value, other.value]
    if (isPerson && slug !== to) {
      const store = await api.openStore()
      await store.recordOnward({ slug, to, day, ...source })
      api.live.lookSoon()
    }
    return { value: new Response(null, { status: 204 }) }
  },
}
