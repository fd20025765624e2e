import { formatViews } from '@/components/article/format-views'
import { TitleText } from '@/components/article/title-text'
import type { HotArticle } from '@/lib/page-data/readers-choice'
import { articleUrl } from '@/lib/url'

export type HotListProps = {
  readonly articles: readonly HotArticle[]
  readonly basis: 'views' | 'picks'
}

/**
 * Titles in rows of one height, whatever stands in them: fresh ones take their place without moving
 * anything (see `fresh-lists.client`). Only what readers chose is numbered.
 */
export function HotList({ articles, basis }: HotListProps) {
  const items = articles.map(({ slug, title, views, note }) => (
    <li key={slug}>
      <a href={articleUrl(slug)} className="title">
        <TitleText title={title} />
      </a>
      <small>{views === undefined ? note : formatViews(views)}</small>
    </li>
  ))
  if (basis === 'picks') return <ul className="side-list hot-list">{items}</ul>
  return <ol className="side-list hot-list side-ranked">{items}</ol>
}
