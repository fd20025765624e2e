export type StartLineProps = {
  /** The article's first step; an article without steps has only its address to share. */
  readonly first?: { readonly id: string; readonly number: number }
  /** Whether 收藏 is offered; not where offline reading is off. */
  readonly canSave?: boolean
}

/**
 * Under the answer: where to begin, or, for a reader who comes back, to go on (`enhanceStart` says so in the
 * link), and ways to hand the article on.
 */
export function StartLine({ first, canSave }: StartLineProps) {
  return (
    <p className="start-line actions">
      {first && (
        <a className="button button-main" href={`#${first.id}`} data-start>
          开始第 {first.number} 步
        </a>
      )}
      {canSave && (
        <button type="button" className="button js-only" aria-pressed="false" data-save>
          收藏
        </button>
      )}
      <button type="button" className="button js-only" data-copy>
        复制链接
      </button>
      <button type="button" className="button js-only" data-share>
        分享
      </button>
    </p>
  )
}
