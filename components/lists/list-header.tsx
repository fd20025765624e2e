import type { ReactNode } from 'react'

export type ListHeaderProps = {
  readonly title: string
  readonly summary?: string
  /** Articles in the whole list. */
  readonly count?: number
  /** Shown from page 2 on. */
  readonly page?: number
  /** Stands under it, such as a topic's introduction. */
  readonly children?: ReactNode
}

/** The `h1` of a category, a tag, a topic or 最新文章. */
export function ListHeader({ title, summary, count, page = 1, children }: ListHeaderProps) {
  return (
    <header className="grid max-w-column gap-2 pt-4 pb-6 text-body">
      <h1 className="text-h1">
        {title}
        {page > 1 && <small className="ms-3 text-ui font-normal text-ink-soft">第 {page} 页</small>}
      </h1>
      {summary && <p>{summary}</p>}
      {count !== undefined && <p className="text-fact text-ink-soft">共 {count} 篇</p>}
      {children}
    </header>
  )
}
