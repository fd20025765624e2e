import type { FeedbackContentProps } from '@/components/feedback/feedback-content'
import { getArticle } from '@/lib/content/articles'

const RECEIPT = /^[\w-]{22}$/

/** What the address of the feedback page says (`feedbackUrl`); anything that is not ours counts as not said. */
export function feedbackOf(url: string): FeedbackContentProps {
  const { searchParams } = new URL(url)
  const article = getArticle(searchParams.get('slug') ?? '')
  const helpful = searchParams.get('helpful')
  if (!article || (helpful !== 'yes' && helpful !== 'no')) return { state: 'unknown' }
  const given = searchParams.get('receipt') ?? ''
  const receipt = RECEIPT.test(given) ? given : undefined
  if (helpful === 'yes') return { state: 'helpful', article, receipt }
  return { state: searchParams.get('done') === 'yes' ? 'explained' : 'unhelpful', article, receipt }
}
