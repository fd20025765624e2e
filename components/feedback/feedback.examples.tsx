import type { ReactNode } from 'react'
import { ErrorContent } from '@/components/feedback/error-content'
import { FeedbackContent } from '@/components/feedback/feedback-content'
import { NotFound } from '@/components/feedback/not-found'
import { voted } from '@/components/feedback/sample-article'
import { PageShell } from '@/components/layout/page-shell'
import { category } from '@/components/lists/sample-lists'

/** What follows a vote, and the pages on which something is missing or went wrong. */
export const feedbackExamples: Readonly<Record<string, ReactNode>> = {
  'feedback after 有帮助': (
    <PageShell>
      <FeedbackContent state="helpful" article={voted} receipt="AAAAAAAAAAAAAAAAAAAAAA" />
    </PageShell>
  ),
  'feedback after 没解决': (
    <PageShell>
      <FeedbackContent state="unhelpful" article={voted} receipt="AAAAAAAAAAAAAAAAAAAAAA" />
    </PageShell>
  ),
  'feedback without a vote': (
    <PageShell>
      <FeedbackContent state="unknown" />
    </PageShell>
  ),
  'not found': (
    <PageShell>
      <NotFound categories={[category]} />
    </PageShell>
  ),
  error: (
    <PageShell>
      <ErrorContent retry={<button type="button">重试</button>} />
    </PageShell>
  ),
}
