import type { ReactNode } from 'react'
import { ErrorView } from '@/components/feedback/error-view'
import { FeedbackView } from '@/components/feedback/feedback-view'
import { NotFound } from '@/components/feedback/not-found-view'
import { voted } from '@/components/feedback/sample-article'
import { PageShell } from '@/components/layout/page-shell'
import { category } from '@/components/lists/sample-lists'

/** What follows a vote, and the pages on which something is missing or went wrong. */
export const feedbackExamples: Readonly<Record<string, ReactNode>> = {
  'feedback after 有帮助': (
    <PageShell>
      <FeedbackView state="helpful" article={voted} receipt="AAAAAAAAAAAAAAAAAAAAAA" />
    </PageShell>
  ),
  'feedback after 没解决': (
    <PageShell>
      <FeedbackView state="unhelpful" article={voted} receipt="AAAAAAAAAAAAAAAAAAAAAA" />
    </PageShell>
  ),
  'feedback without a vote': (
    <PageShell>
      <FeedbackView state="unknown" />
    </PageShell>
  ),
  'not found': (
    <PageShell>
      <NotFound categories={[category]} />
    </PageShell>
  ),
  error: (
    <PageShell>
      <ErrorView retry={<button type="button">重试</button>} />
    </PageShell>
  ),
}
