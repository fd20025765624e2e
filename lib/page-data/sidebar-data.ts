import { getLatest } from '@/lib/content/articles'
import { loadIndex } from '@/lib/content/prepared-content'
import { getArticlesInTopic, getTopics } from '@/lib/content/topics'
import type { ArticleLink, ArticleSummary } from '@/lib/content/types'
import { type Chosen, type HotArticle, hotOrPicks, searchesOrPicks } from './readers-choice'

/** What stands beside the text; see components/lists. */
export type SidebarData = {
  /** 最新文章 */
  readonly latest: readonly Pick<ArticleSummary, 'slug' | 'title' | 'publishedAt'>[]
  /** 精选专题 */
  readonly topics: readonly (ArticleLink & { readonly count: number })[]
  /** 热门阅读; left out on its own page. */
  readonly hot?: Chosen<HotArticle, 'views' | 'picks'>
  /** 大家都在搜 */
  readonly searches: Chosen<string, 'searches' | 'picks'>
}

const TITLES = 8

export type SidebarOptions = {
  /** Slug of the article on the page, which the sidebar need not name again. */
  readonly except?: string
  /** Blocks to leave out: those that repeat the page. */
  readonly without?: readonly Block[]
}

type Block = 'latest' | 'topics' | 'hot'

const usual = new WeakMap<object, SidebarData>()

/**
 * The sidebar of a page. Articles that it would not name anyway share one object, so that ten thousand
 * pages cost one.
 */
export function sidebarData({ except, without = [] }: SidebarOptions): SidebarData {
  const all = usual.get(loadIndex()) ?? buildSidebar(undefined)
  usual.set(loadIndex(), all)
  if (without.length > 0) return leaveOut(all, without)
  const names = [...all.latest, ...(all.hot?.items ?? [])]
  return names.some(({ slug }) => slug === except) ? buildSidebar(except) : all
}

const EMPTY = { latest: [], topics: [], hot: undefined } as const
const shorter = new WeakMap<SidebarData, Map<string, SidebarData>>()

function leaveOut(all: SidebarData, blocks: readonly Block[]): SidebarData {
  const known = shorter.get(all) ?? new Map<string, SidebarData>()
  shorter.set(all, known)
  const key = blocks.join()
  const found = known.get(key) ?? {
    ...all,
    ...Object.fromEntries(blocks.map((block) => [block, EMPTY[block]])),
  }
  known.set(key, found)
  return found
}

function buildSidebar(except: string | undefined): SidebarData {
  return {
    latest: getLatest(TITLES, except).map(({ slug, title, publishedAt }) => ({
      slug,
      title,
      publishedAt,
    })),
    topics: getTopics().map((topic) => ({
      slug: topic.slug,
      title: topic.title,
      count: getArticlesInTopic(topic).length,
    })),
    hot: hotOrPicks(TITLES, except),
    searches: searchesOrPicks(),
  }
}
