import type { ReactNode } from 'react'

export type PageShellProps = {
  readonly children: ReactNode
  /** Stands beside the page from 768 px, after it on phones. */
  readonly sidebar?: ReactNode
}

/** `<main>` of every page but an article's, with or without a sidebar. */
export function PageShell({ children, sidebar }: PageShellProps) {
  return (
    <div className="shell">
      <div className={sidebar ? 'shell-row' : undefined}>
        <main id="main" tabIndex={-1} className="min-w-0">
          {children}
        </main>
        {sidebar && (
          <aside className="sidebar grid content-start gap-10" aria-label="更多文章">
            {sidebar}
          </aside>
        )}
      </div>
    </div>
  )
}
