import type { ReactNode } from 'react'
import type { ArticleName } from '@/lib/engagement/insights/insight-article'

/** The page of the studio about an article. */
export function studioArticleUrl(slug: string): string {
  return `/studio/articles/${encodeURIComponent(slug)}`
}

/** An article in a table; one that is no longer on the site has no page to go to. */
export function articleLink({ slug, title }: ArticleName): ReactNode {
  if (title === undefined) return `${slug}（已下线）`
  return (
    <a href={studioArticleUrl(slug)} className="tight">
      {title}
    </a>
  )
}
