import { TopicCard } from '@/components/lists/topic-card'
import { getArticlesInTopic, getTopics } from '@/lib/content/topics'

const FIRST = 3

export type TopicGridProps = { readonly level: 2 | 3 }

/** All topics, each with its first articles. */
export function TopicGrid({ level }: TopicGridProps) {
  return (
    <div className="grid gap-x-6 gap-y-8 @md:grid-cols-2 @5xl:grid-cols-3">
      {getTopics().map((topic) => {
        const articles = getArticlesInTopic(topic)
        return (
          <TopicCard
            key={topic.slug}
            topic={topic}
            count={articles.length}
            articles={articles.slice(0, FIRST)}
            level={level}
          />
        )
      })}
    </div>
  )
}
