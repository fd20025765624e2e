import type { CommentState } from '@/lib/engagement/store'

export type CommentCardProps = {
  readonly receipt: string
  readonly words: string
  /** `YYYY-MM-DD HH:mm` */
  readonly at: string
  readonly article?: { readonly title: string; readonly href: string }
  /** What the reader said besides: helpful or not, the reason, the step. */
  readonly facts: readonly string[]
  readonly state: CommentState
  readonly stateNames: Readonly<Record<CommentState, string>>
  /** The page to come back to. */
  readonly back: string
  /** Id of the form that takes it along once its box is ticked; without one there is no box. */
  readonly selectedBy?: string
}

const STATES = ['open', 'doing', 'done'] as const satisfies readonly CommentState[]

/** A reader's words, where they belong, and the two states that the comment is not in as buttons. */
export function CommentCard(props: CommentCardProps) {
  const { receipt, words, at, article, facts, state, stateNames, back, selectedBy } = props
  return (
    <article className="studio-comment" id={`c-${receipt}`}>
      <p className="studio-words">{words}</p>
      <p className="studio-facts">
        <span className={`studio-state studio-state-${state}`}>{stateNames[state]}</span>
        <time>{at}</time>
        {article && (
          <a href={article.href} className="tight">
            {article.title}
          </a>
        )}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <form method="post" action="/studio/comments" className="studio-states">
        {selectedBy && (
          <label className="studio-select">
            <input type="checkbox" name="receipt" value={receipt} form={selectedBy} />
            选中<span className="sr-only">：{words.slice(0, 20)}</span>
          </label>
        )}
        <input type="hidden" name="receipt" value={receipt} />
        <input type="hidden" name="back" value={back} />
        {STATES.filter((each) => each !== state).map((each) => (
          <button key={each} type="submit" name="state" value={each}>
            标为{stateNames[each]}
          </button>
        ))}
      </form>
    </article>
  )
}
