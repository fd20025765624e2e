import type { ReactNode } from 'react'
import type { Author } from '@/lib/content/types'

export type AuthorHeaderProps = {
  readonly author: Pick<Author, 'name' | 'summary'>
  readonly count: number
  /** The author's own text. */
  readonly children?: ReactNode
}

/** Who writes, and how much there is to read. */
export function AuthorHeader({ author, count, children }: AuthorHeaderProps) {
  return (
    <header className="grid max-w-column gap-2 pt-4 pb-6 text-body">
      <p className="text-fact text-ink-soft">作者</p>
      <h1 className="text-h1">{author.name}</h1>
      <p>{author.summary}</p>
      {children}
      <p className="text-fact text-ink-soft">共 {count} 篇</p>
    </header>
  )
}
