import { FeedbackContent } from '@/components/feedback/feedback-content'
import { renderStatic } from '@/components/layout/static-markup'
import { loadFinishedPage } from '@/lib/api/finished-page'
import { publicHtml } from '@/lib/base-path'
import { siteBase } from '@/lib/content/site-url'
import { fillPage } from '@/lib/fill-page'
import { feedbackOf } from './feedback-of'

export const dynamic = 'force-dynamic'

/**
 * `/feedback?slug=…&helpful=…`: what follows a vote that was sent without JavaScript. The page itself is
 * the finished one, with the policy that the publisher gave it.
 */
export async function GET(request: Request): Promise<Response> {
  const html = renderStatic(<FeedbackContent {...feedbackOf(request.url)} />)
  const page = await loadFinishedPage('feedback', request.url)
  return new Response(fillPage(page, publicHtml(html, siteBase)), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      // It names a vote that only this reader may change.
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
