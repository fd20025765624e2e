import { VOTE_REASON_LABELS, VOTES_ADDRESS } from '@/components/feedback/vote-reasons'
import type { ArticleSummary } from '@/lib/content/types'
import { chineseNumber } from '@/lib/text'

export type ReasonFormProps = {
  readonly article: Pick<ArticleSummary, 'slug' | 'contentHash' | 'outline'>
  /** Of the vote that this explains. */
  readonly receipt?: string
  /** Under an article it waits, hidden, for 没解决 and the script of HelpfulForm. */
  readonly place: 'under-article' | 'own-page'
}

const MOST_CHARACTERS = 500

/** Why it did not help, at which step, and, for who likes, in words. Works without JavaScript. */
export function ReasonForm({ article, receipt, place }: ReasonFormProps) {
  const { slug, contentHash, outline } = article
  return (
    <form
      className="reason-form"
      method="post"
      action={VOTES_ADDRESS}
      data-reasons
      hidden={place === 'under-article'}
      aria-label="没解决的原因"
    >
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="contentHash" value={contentHash} />
      <input type="hidden" name="helpful" value="no" />
      {receipt && <input type="hidden" name="receipt" value={receipt} />}
      <fieldset>
        <legend>哪里不对？</legend>
        {Object.entries(VOTE_REASON_LABELS).map(([reason, label]) => (
          <label key={reason} className="choice">
            <input type="radio" name="reason" value={reason} autoComplete="off" />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        卡在哪里
        <select name="step" autoComplete="off">
          <option value="">不选也可以</option>
          {outline.map(renderPlace)}
        </select>
      </label>
      <div className="field">
        <label htmlFor="words">想补充的</label>
        <textarea
          id="words"
          name="words"
          rows={3}
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          aria-describedby="words-note"
        />
        <p className="flex justify-between gap-4 text-fact text-ink-soft tabular-nums">
          <span id="words-note">不要写手机号、身份证号。</span>
          {place === 'under-article' && <span data-count>0 / {MOST_CHARACTERS}</span>}
        </p>
      </div>
      {/* Nobody sees it; programs that fill in everything give themselves away. */}
      <p className="sr-only" aria-hidden="true">
        <label>
          留空 <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <p className="actions">
        <button type="submit" className="button">
          提交
        </button>
      </p>
    </form>
  )
}

/** A question's steps under its title, or the question itself where it has none. */
function renderPlace({ id, ordinal, title, steps }: ArticleSummary['outline'][number]) {
  const question = `${chineseNumber(ordinal)}、${title}`
  if (steps.length === 0) {
    return (
      <option key={id} value={id}>
        {question}
      </option>
    )
  }
  return (
    <optgroup key={id} label={question}>
      {steps.map((step) => (
        <option key={step.id} value={step.id}>
          第 {step.number} 步 {step.title}
        </option>
      ))}
    </optgroup>
  )
}
