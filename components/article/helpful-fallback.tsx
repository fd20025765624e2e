export type HelpfulFallbackProps = {
  /** `mailto:` or the code host's form for a new issue. */
  readonly reportHref?: string
  /** The article's file on the code host. */
  readonly editHref?: string
}

/** Stands where 有帮助吗 will stand; offers only what works, and is absent when nothing does. */
export function HelpfulFallback({ reportHref, editHref }: HelpfulFallbackProps) {
  if (!reportHref && !editHref) return null
  return (
    <section className="helpful mt-12 grid gap-3" aria-labelledby="helpful">
      <h2 id="helpful" className="text-h2">
        没解决？
      </h2>
      <p className="text-body">告诉我们卡在哪一步、页面和这里写的有什么不同，我们照着改。</p>
      <p className="actions">
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
    </section>
  )
}
