import { feedArticles } from '@/app/parts/feed-articles'
import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildJsonFeed } from '@/lib/seo/feeds'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildJsonFeed(feedArticles(), site), 'application/feed+json')
}
