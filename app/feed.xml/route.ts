import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildAtomFeed } from '@/lib/seo/feeds'
import { feedArticles } from '@/lib/views/feed-articles'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildAtomFeed(feedArticles(), site), 'application/atom+xml')
}
