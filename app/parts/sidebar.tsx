import { HotBlock } from '@/components/lists/hot-block'
import { LatestBlock } from '@/components/lists/latest-block'
import { ReadingCards } from '@/components/lists/reading-cards'
import { SearchesBlock } from '@/components/lists/searches-block'
import { TopicsBlock } from '@/components/lists/topics-block'
import { getArticles, getLatest } from '@/lib/content/articles'
import { getArticlesInTopic, getTopics } from '@/lib/content/topics'
import type { ArticleSummary } from '@/lib/content/types'
import { hotOrPicks, searchesOrPicks } from './engagement'
import { toListed } from './listed'

const CARDS = 4
const TITLES = 8

export type SidebarProps = {
  /** Slug of the article on the page, which the sidebar need not name again. */
  readonly except?: string
  /** 图文阅读 costs a picture each; lists do without. */
  readonly cards?: boolean
  /** Left out on 热门阅读 itself. */
  readonly hot?: boolean
}

/** 图文阅读, 最新文章, 精选专题, 热门阅读 and 大家都在搜. */
export function Sidebar({ except, cards = true, hot = true }: SidebarProps) {
  const read = hotOrPicks(TITLES, except)
  const searches = searchesOrPicks()
  return (
    <>
      {cards && <ReadingCards articles={illustrated(except).map(toListed)} />}
      <LatestBlock articles={getLatest(TITLES, except)} />
      <TopicsBlock
        topics={getTopics().map((topic) => ({
          slug: topic.slug,
          title: topic.title,
          count: getArticlesInTopic(topic).length,
        }))}
      />
      {hot && <HotBlock basis={read.basis} articles={read.items} />}
      <SearchesBlock basis={searches.basis} searches={searches.items} />
    </>
  )
}

/** The newest articles, those with a picture first. */
function illustrated(except: string | undefined) {
  const pictured = firstOthers(({ cover }) => cover !== undefined, except)
  return [...pictured, ...firstOthers(({ cover }) => cover === undefined, except)].slice(0, CARDS)
}

/** Up to `CARDS`; looks no further. */
function firstOthers(isWanted: (article: ArticleSummary) => boolean, except: string | undefined) {
  const found: ArticleSummary[] = []
  for (const article of getArticles()) {
    if (found.length === CARDS) break
    if (article.slug !== except && isWanted(article)) found.push(article)
  }
  return found
}
