import type { Store } from '@/lib/engagement/store'
import { type ViewInput, viewInput } from '@/lib/engagement/submissions'
import type { Api } from './api'
import type { PostEndpoint } from './endpoint'
import { requireArticle } from './known-article'
import type { Reader } from './readers'

/** Counts a view, and returns all that changes on the article's page, in one request. */
export const views: PostEndpoint<ViewInput> = {
  schema: viewInput,
  takesForms: false,
  run: async ({ input, request, api }) => {
    const article = requireArticle(api, input.slug)
    if ('error' in article) return article
    const { slug } = article.value
    const store = await api.openStore()
    const count = await countView(store, slug, api.readers.read(request.headers))
    const [hot, searches, helpful, disputes] = await Promise.all([
      api.live.hot('week'),
      api.live.searches(),
      countHelpful(api, store, slug),
      api.live.disputes(slug),
    ])
    const disputed = disputes.map(({ step, reason }) => ({ step, reason }))
    const body = { views: count, hot, searches, disputed, ...(helpful ? { helpful } : {}) }
    return { value: Response.json(body, { headers: { 'Cache-Control': 'no-store' } }) }
  },
}

async function countView(
  store: Store,
  slug: string,
  { source, day, isPerson }: Reader,
): Promise<number> {
  if (!isPerson) return (await store.getViewCounts([slug])).get(slug) ?? 0
  const [count = 0] = await store.recordViews([{ slug, day, ...source }])
  return count
}

/** Votes on the text as it is now, each network a few times at most; left out until the store knows that text. */
async function countHelpful(
  api: Api,
  store: Store,
  slug: string,
): Promise<{ readonly yes: number; readonly no: number } | undefined> {
  const revision = api.revisions.peek(slug)
  if (revision === undefined) return undefined
  const counts = (await store.getVoteCounts(slug)).find((each) => each.revision === revision)
  return { yes: counts?.counted.helpful ?? 0, no: counts?.counted.unhelpful ?? 0 }
}
