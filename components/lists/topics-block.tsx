import { ListSection } from '@/components/lists/list-section'
import type { Topic } from '@/lib/content/types'
import { topicUrl } from '@/lib/url'

export type TopicsBlockProps = {
  readonly topics: readonly (Pick<Topic, 'slug' | 'title'> & { readonly count: number })[]
}

/** 精选专题: the curated topics and how many articles each has. */
export function TopicsBlock({ topics }: TopicsBlockProps) {
  if (topics.length === 0) return null
  return (
    <ListSection place="side" id="topics" title="精选专题">
      <ul className="side-list">
        {topics.map(({ slug, title, count }) => (
          <li key={slug} className="side-line">
            <a href={topicUrl(slug)}>{title}</a>
            <small>{count} 篇</small>
          </li>
        ))}
      </ul>
    </ListSection>
  )
}
