import { ReasonForm, type ReasonFormProps } from '@/components/feedback/reason-form'
import { VOTES_ADDRESS } from '@/components/feedback/vote-reasons'

export type HelpfulFormProps = {
  readonly article: ReasonFormProps['article']
  /** `mailto:` or the code host's form for a new issue. */
  readonly reportHref?: string
  /** The article's file on the code host. */
  readonly editHref?: string
}

/**
 * 有帮助吗: a form with two buttons, which leads to /feedback where no script runs. With one, the vote
 * is cast in place, and 没解决 opens the form for the reason.
 */
export function HelpfulForm({ article, reportHref, editHref }: HelpfulFormProps) {
  return (
    <section className="helpful mt-12 grid gap-3" aria-labelledby="helpful">
      <h2 id="helpful" className="text-h2">
        这篇有帮助吗？
      </h2>
      <div className="grid gap-3" data-helpful={article.slug}>
        <form method="post" action={VOTES_ADDRESS} aria-labelledby="helpful">
          <input type="hidden" name="slug" value={article.slug} />
          <input type="hidden" name="contentHash" value={article.contentHash} />
          <p className="actions">
            <button type="submit" className="button" name="helpful" value="yes">
              有帮助
            </button>
            <button type="submit" className="button" name="helpful" value="no">
              没解决
            </button>
          </p>
        </form>
        {/* One line high from the start: what is said moves nothing. */}
        <p role="status" tabIndex={-1} className="vote-status js-only text-fact text-ink-soft" />
        <ReasonForm article={article} place="under-article" />
      </div>
      {(reportHref || editHref) && (
        <p className="actions text-fact">
          {reportHref && (
            <a className="button" href={reportHref}>
              报告问题
            </a>
          )}
          {editHref && (
            <a className="button" href={editHref}>
              编辑此页
            </a>
          )}
        </p>
      )}
    </section>
  )
}
