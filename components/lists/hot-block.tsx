import { formatViews } from '@/components/article/format-views'
import { SideBlock } from '@/components/lists/side-block'
import type { ArticleLink } from '@/lib/content/types'
import { articleUrl } from '@/lib/url'

export type HotBlockProps = {
  readonly articles: readonly (ArticleLink & { readonly views?: number })[]
  /** `picks` while there are too few views to rank by: then nothing looks like a ranking. */
  readonly basis: 'views' | 'picks'
}

/** 热门阅读 by views, or, under its true name, what the editors recommend. */
export function HotBlock({ articles, basis }: HotBlockProps) {
  if (articles.length === 0) return null
  if (basis === 'picks') {
    return (
      <SideBlock id="hot" title="编辑推荐">
        <p className="text-fact text-ink-soft">浏览量还不够排名，这几篇由编辑挑选。</p>
        <ul className="side-list">{articles.map(renderItem)}</ul>
      </SideBlock>
    )
  }
  return (
    <SideBlock id="hot" title="热门阅读">
      <ol className="side-list side-ranked">{articles.map(renderItem)}</ol>
    </SideBlock>
  )
}

function renderItem({ slug, title, views }: HotBlockProps['articles'][number]) {
  return (
    <li key={slug}>
      <a href={articleUrl(slug)}>{title}</a>
      {views !== undefined && <small>{formatViews(views)}</small>}
    </li>
  )
}
