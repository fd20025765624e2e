import type { ReactNode } from 'react'
import type { NewArticle } from '@/lib/studio/propose-article'

/** The way to begin an article for a search: a link, or the command to copy. */
export function startLink(query: string, start: NewArticle): ReactNode {
  if ('command' in start) return <code className="studio-command">{start.command}</code>
  return (
    <a href={start.href}>
      新建文章<span className="sr-only">：{query}</span>
    </a>
  )
}
