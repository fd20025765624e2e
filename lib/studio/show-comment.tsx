import type { ReactNode } from 'react'
import type { InsightArticle } from '@/lib/engagement/insights/insight-article'
import {
  COMMENT_STATE_NAMES,
  formatMoment,
  VOTE_REASON_NAMES,
} from '@/lib/engagement/insights/insight-words'
import { nameOfStep } from '@/lib/engagement/insights/stuck-steps'
import type { Comment } from '@/lib/engagement/store'
import { CommentCard } from '@/lib/studio/parts/comment-card'
import { studioArticleUrl } from './article-link'

export type CommentPlace = {
  /** The page that its buttons come back to. */
  readonly back: string
  /** Whether the article is named by the page already. */
  readonly isOnArticle?: boolean
  /** The form that takes it along once its box is ticked. */
  readonly selectedBy?: string
}

/** A comment with what it belongs to. */
export function commentCard(
  comment: Comment,
  articles: readonly InsightArticle[],
  { back, isOnArticle = false, selectedBy }: CommentPlace,
): ReactNode {
  const { receipt, slug, words, at, helpful, reason, step, state } = comment
  const article = articles.find((each) => each.slug === slug)
  const facts = [
    ...(helpful === undefined ? [] : [helpful ? '有帮助' : '没帮助']),
    ...(reason ? [VOTE_REASON_NAMES[reason]] : []),
    ...(step ? [`卡在：${nameOfStep(article, step)}`] : []),
  ]
  return (
    <CommentCard
      key={receipt}
      receipt={receipt}
      words={words}
      at={formatMoment(at)}
      article={
        isOnArticle ? undefined : { title: article?.title ?? slug, href: studioArticleUrl(slug) }
      }
      facts={facts}
      state={state}
      stateNames={COMMENT_STATE_NAMES}
      back={back}
      selectedBy={selectedBy}
    />
  )
}
