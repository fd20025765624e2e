import type { ReactNode } from 'react'
import { articleExamples } from '@/components/article/article.examples'
import { feedbackExamples } from '@/components/feedback/feedback.examples'
import { listExamples } from '@/components/lists/lists.examples'

/** Whole pages made of every component, as `app/` puts them together: for tests, and to look at in development. */
export const examples: Readonly<Record<string, ReactNode>> = {
  ...articleExamples,
  ...listExamples,
  ...feedbackExamples,
}
