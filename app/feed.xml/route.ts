import { feedArticles } from '@/app/parts/feed-articles'
import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildAtomFeed } from '@/lib/seo/feeds'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildAtomFeed(feedArticles(), site), 'application/atom+xml')
}
