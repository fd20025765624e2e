import { HotList } from '@/components/lists/hot-list'
import type { Period } from '@/components/lists/period-tabs'
import { formatDateTime } from '@/lib/date'
import type { HotArticle } from '@/lib/page-data/readers-choice'

export type HotRankingProps = {
  readonly period: Period
  readonly articles: readonly HotArticle[]
} & (
  | {
      readonly basis: 'views'
      /** When the views were counted: a ranking from the build says how old it is. */
      readonly at: string
    }
  | { readonly basis: 'picks' }
)

/** Rows at most. */
const ROWS = 10

const TITLES = { today: '今日读得最多', week: '本周读得最多', all: '一直读得最多' } as const
const BASES = {
  today: '按今天的浏览排，写的是累计次数',
  week: '按最近七天的浏览排，写的是累计次数',
  all: '按累计的浏览排',
} as const
const TOO_FEW = {
  today: '今天的浏览量还不够排名，先看编辑推荐。',
  week: '这一周的浏览量还不够排名，先看编辑推荐。',
  all: '浏览量还不够排名，先看编辑推荐。',
} as const

/**
 * The ranking of 热门阅读's own page, or, honestly, that there is none yet, with what the editors
 * recommend under its true name.
 */
export function HotRanking({ period, articles, ...ranking }: HotRankingProps) {
  const isRanked = ranking.basis === 'views'
  return (
    <section className="hot-page" aria-labelledby="hot">
      <h2 id="hot" className="py-2 text-h2">
        {isRanked ? TITLES[period] : articles.length > 0 ? '编辑推荐' : '还没有排名'}
      </h2>
      <div data-hot={period} data-title={TITLES[period]} data-note={`${BASES[period]}，刚刚更新。`}>
        <p className="truncate border-b border-ink pb-2 text-fact text-ink-soft">
          {noteOf(period, articles.length, isRanked ? ranking.at : undefined)}
        </p>
        <HotList articles={articles.slice(0, ROWS)} basis={ranking.basis} />
      </div>
    </section>
  )
}

/** What the list goes by; a new site has nothing to recommend either. */
function noteOf(period: Period, count: number, at: string | undefined): string {
  if (at !== undefined) return `${BASES[period]}，数到 ${formatDateTime(at)}。`
  return count > 0 ? TOO_FEW[period] : '有了文章，有人读，这里就会排出来。'
}
