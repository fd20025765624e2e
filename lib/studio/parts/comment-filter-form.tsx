import { type CommentChoice, commentsUrl, MOST_WORDS } from '@/lib/studio/comment-choice'

export type CommentFilterFormProps = {
  readonly choice: CommentChoice
  /** Articles with comments of this state, most first. */
  readonly articles: readonly {
    readonly slug: string
    readonly title: string
    readonly comments: number
  }[]
}

/** Narrows the inbox to one article, or to some words: what a machine writes is often alike. */
export function CommentFilterForm({ choice, articles }: CommentFilterFormProps) {
  const { state, article, words } = choice
  return (
    <form className="studio-choice" action="/studio/comments" method="get">
      <input type="hidden" name="state" value={state} />
      <label>
        <span>文章</span>
        <select name="article" defaultValue={article}>
          <option value="">全部文章</option>
          {articles.map(({ slug, title, comments }) => (
            <option key={slug} value={slug}>
              {title}（{comments} 条）
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>留言里有</span>
        <input name="words" defaultValue={words} maxLength={MOST_WORDS} />
      </label>
      <button type="submit" className="button">
        只看这些
      </button>
      {(article || words) && (
        <a href={commentsUrl({ state, article: '', words: '' })} className="tight">
          看全部
        </a>
      )}
    </form>
  )
}
