import type { ReactNode } from 'react'

export type ArticleShellProps = {
  /** Breadcrumb, ArticleHeader and AnswerFirst. */
  readonly header: ReactNode
  readonly contents?: ReactNode
  /** Sections, closing and all that follows the text. */
  readonly children: ReactNode
  readonly sidebar: ReactNode
}

/** contents | article | sidebar from 1280 px, article | sidebar from 768 px, one column on phones. */
export function ArticleShell({ header, contents, children, sidebar }: ArticleShellProps) {
  return (
    <div className="shell">
      <div className="shell-row shell-article">
        <main id="main" tabIndex={-1} className="min-w-0">
          <article className="article">
            <div className="article-head">{header}</div>
            {contents}
            <div className="article-body">{children}</div>
          </article>
        </main>
        <aside className="sidebar grid content-start gap-10" aria-label="更多文章">
          {sidebar}
        </aside>
      </div>
    </div>
  )
}
