import { TitleText } from '@/components/article/title-text'
import { ListSection } from '@/components/lists/list-section'
import type { ArticleSummary } from '@/lib/content/types'
import { formatDateTime } from '@/lib/date'
import { articleUrl, latestUrl } from '@/lib/url'

export type LatestBlockProps = {
  readonly articles: readonly Pick<ArticleSummary, 'slug' | 'title' | 'publishedAt'>[]
}

/** 最新文章: the newest titles with their time. */
export function LatestBlock({ articles }: LatestBlockProps) {
  if (articles.length === 0) return null
  return (
    <ListSection
      place="side"
      id="latest"
      title="最新文章"
      more={{ href: latestUrl(), label: '全部' }}
    >
      <ul className="side-list">
        {articles.map(({ slug, title, publishedAt }) => (
          <li key={slug}>
            <a href={articleUrl(slug)} className="title">
              <TitleText title={title} />
            </a>
            <time dateTime={publishedAt}>{formatDateTime(publishedAt)}</time>
          </li>
        ))}
      </ul>
    </ListSection>
  )
}
