import type { FeedbackViewProps } from '@/components/feedback/feedback-view'
import { getArticle } from '@/lib/content/articles'

const RECEIPT = /^[\w-]{22}$/

/** What the address of the feedback page says; anything that is not ours counts as not said. */
export function feedbackOf(request: Request): FeedbackViewProps {
  const { searchParams } = new URL(request.url)
  const article = getArticle(searchParams.get('slug') ?? '')
  const helpful = searchParams.get('helpful')
  if (!article || (helpful !== 'yes' && helpful !== 'no')) return { state: 'unknown' }
  const given = searchParams.get('receipt') ?? ''
  const receipt = RECEIPT.test(given) ? given : undefined
  if (helpful === 'yes') return { state: 'helpful', article, receipt }
  return { state: isExplained(request) ? 'explained' : 'unhelpful', article, receipt }
}

/** Whether the form for the reason led here: it stands on this very page, after a 没解决. */
function isExplained(request: Request): boolean {
  const referrer = request.headers.get('referer') ?? ''
  if (!URL.canParse(referrer)) return false
  const { pathname, searchParams } = new URL(referrer)
  return pathname === '/feedback' && searchParams.get('helpful') === 'no'
}
