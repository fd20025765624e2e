import { TitleText } from '@/components/article/title-text'
import type { ArticleLink, Topic } from '@/lib/content/types'
import { articleUrl, topicUrl } from '@/lib/url'

export type TopicCardProps = {
  readonly topic: Pick<Topic, 'slug' | 'title' | 'summary'>
  readonly count: number
  /** The first articles, to be opened at once. */
  readonly articles?: readonly ArticleLink[]
  readonly level?: 2 | 3
}

/** A topic with its introduction and its first articles. */
export function TopicCard({ topic, count, articles = [], level = 3 }: TopicCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="grid content-start gap-2">
      <Heading className="text-h3">
        <a
          href={topicUrl(topic.slug)}
          className="inline-flex min-h-11 items-center hover:text-accent"
        >
          {topic.title}
        </a>{' '}
        <small className="text-fact font-normal text-ink-soft">{count} 篇</small>
      </Heading>
      <p className="text-ui text-ink-soft">{topic.summary}</p>
      {articles.length > 0 && (
        <ul className="side-list">
          {articles.map(({ slug, title }) => (
            <li key={slug}>
              <a href={articleUrl(slug)} className="title">
                <TitleText title={title} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
