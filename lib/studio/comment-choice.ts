import { COMMENT_STATES, type CommentFilter, type CommentState } from '@/lib/engagement/store'

/** Which comments a page of the inbox shows, as its address says it. */
export type CommentChoice = {
  readonly state: CommentState
  /** Only those on this article; empty for all. */
  readonly article: string
  /** Only those with this in their words; empty for all. */
  readonly words: string
}

/** Longer is nothing that an editor looks for. */
export const MOST_WORDS = 100

/** Reads the fields of an address or of a form; what is not there or wrong is 未处理, and all of it. */
export function readCommentChoice(fields: URLSearchParams): CommentChoice {
  const state = COMMENT_STATES.find((each) => each === fields.get('state')) ?? 'open'
  const article = fields.get('article') ?? ''
  const words = (fields.get('words') ?? '').trim().slice(0, MOST_WORDS)
  return { state, article: /^[a-z0-9-]{1,200}$/.test(article) ? article : '', words }
}

/** The store's filter for it. */
export function commentFilter({ state, article, words }: CommentChoice): CommentFilter {
  return {
    state,
    ...(article === '' ? {} : { slug: article }),
    ...(words === '' ? {} : { containing: words }),
  }
}

/** The address of the page that shows them, with more fields where given. */
export function commentsUrl(
  { state, article, words }: CommentChoice,
  more: Readonly<Record<string, string>> = {},
): string {
  const fields = { state, ...(article && { article }), ...(words && { words }), ...more }
  return `/studio/comments?${new URLSearchParams(fields)}`
}
