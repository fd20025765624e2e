import { TopicCard } from '@/components/lists/topic-card'
import type { TopicCardData } from '@/lib/page-data/topic-data'

export type TopicGridProps = { readonly topics: readonly TopicCardData[]; readonly level: 2 | 3 }

/** All topics, each with its first articles. */
export function TopicGrid({ topics, level }: TopicGridProps) {
  return (
    <div className="grid gap-x-6 gap-y-8 @md:grid-cols-2 @5xl:grid-cols-3">
      {topics.map((card) => (
        <TopicCard key={card.topic.slug} {...card} level={level} />
      ))}
    </div>
  )
}
