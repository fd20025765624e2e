import { HotBlock } from '@/components/lists/hot-block'
import { LatestBlock } from '@/components/lists/latest-block'
import { ReadingCards } from '@/components/lists/reading-cards'
import { SearchesBlock } from '@/components/lists/searches-block'
import { TopicsBlock } from '@/components/lists/topics-block'
import type { ListedArticle } from '@/lib/page-data/listed'
import type { SidebarData } from '@/lib/page-data/sidebar-data'

export type SidebarProps = {
  readonly data: SidebarData
  /** 图文阅读; beside an article, not beside lists: they cost a picture each. */
  readonly cards?: readonly ListedArticle[]
}

/** 图文阅读, 最新文章, 精选专题, 热门阅读 and 大家都在搜. */
export function Sidebar({ data: { latest, topics, hot, searches }, cards = [] }: SidebarProps) {
  return (
    <>
      <ReadingCards articles={cards} />
      <LatestBlock articles={latest} />
      <TopicsBlock topics={topics} />
      {hot && <HotBlock basis={hot.basis} articles={hot.items} />}
      <SearchesBlock basis={searches.basis} searches={searches.items} />
    </>
  )
}
