import type { ReactNode } from 'react'
import { dayToDate } from '@/lib/date'
import type { HeldBack } from '@/lib/engagement/held-back'
import { buildInsights } from '@/lib/engagement/insights/build-insights'
import {
  isCommon,
  missedSearches,
  type SearchCount,
  unopenedSearches,
} from '@/lib/engagement/insights/count-searches'
import { forEditors } from '@/lib/studio/guard'
import { loadCountsNow } from '@/lib/studio/load'
import { DataTable } from '@/lib/studio/parts/data-table'
import { startLink } from '@/lib/studio/parts/start-link'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { proposeArticle } from '@/lib/studio/propose-article'
import { respondToEditor } from '@/lib/studio/respond'
import type { Studio } from '@/lib/studio/studio'
import { searchUrl } from '@/lib/url'
import { phraseUrl } from './phrase'

/** Lines of each list; the CSV has all. */
const SHOWN = 100

/** GET /studio/searches: what readers look for, first what they do not find. */
export const showSearches = forEditors(async (request, studio) => {
  const { counts, ...today } = await loadCountsNow(studio)
  const { searches, heldSearches } = buildInsights(studio.articles(), counts, today)
  const body = (
    <>
      <h1>搜索</h1>
      <StudioSection id="missed" title="搜不到的" note={MISSED_NOTE} csv="/studio/csv/missed.csv">
        {missedSearchesTable(missedSearches(searches).slice(0, SHOWN), studio)}
      </StudioSection>
      <StudioSection
        id="unopened"
        title="搜到了没点开的"
        note={UNOPENED_NOTE}
        csv="/studio/csv/unopened.csv"
      >
        {unopenedTable(unopenedSearches(searches).slice(0, SHOWN))}
      </StudioSection>
      {heldSearches.length > 0 && heldSection(heldSearches)}
      <StudioSection id="popular" title="搜得最多" csv="/studio/csv/searches.csv">
        <DataTable
          caption="搜得最多的词"
          columns={[
            { title: '搜索词', kind: 'text' },
            { title: '人数', kind: 'number' },
            { title: '点开的', kind: 'number', isMinor: true },
            { title: '最近一次', kind: 'text', isMinor: true },
            { title: '找到几篇', kind: 'number' },
          ]}
          rows={searches.slice(0, SHOWN).map((each) => ({
            key: each.query,
            cells: [
              queryLink(each.query),
              each.readers,
              each.opened,
              dayToDate(each.lastDay),
              each.total,
            ],
          }))}
          empty="30 天里还没有人搜索。"
        />
      </StudioSection>
    </>
  )
  return respondToEditor(request, studio, {
    title: '搜索',
    current: '/studio/searches',
    body,
  })
})

const MISSED_NOTE =
  '30 天里最近一次什么也没找到的词，每位读者一天只算一次。已经有文章的，指给它或者加一个同义词；没有的，写一篇。'

/** Searches without results, each with a way to begin the article that is missing. */
export function missedSearchesTable(searches: readonly SearchCount[], studio: Studio): ReactNode {
  const now = studio.now()
  return (
    <DataTable
      caption="搜不到的词"
      columns={[
        { title: '搜索词', kind: 'text' },
        { title: '人数', kind: 'number' },
        { title: '最近一次', kind: 'text', isMinor: true },
        { title: '已经有了', kind: 'text' },
        // A command is of no use on a phone.
        { title: '写一篇', kind: 'text', isMinor: studio.repository === undefined },
      ]}
      rows={searches.map((each) => ({
        key: each.query,
        cells: [
          queryLink(each.query),
          each.readers,
          dayToDate(each.lastDay),
          offersLink(each),
          startLink(each.query, proposeArticle(each.query, { ...studio, now })),
        ],
      }))}
      empty="30 天里搜的词都找到了文章。"
    />
  )
}

const UNOPENED_NOTE =
  '30 天里找到了文章、却很少有人（不到四分之一）点开的词：要的多半不在最前面。只列至少一天有 5 个网络的读者搜过的；有答案卡的，读者也许已经看到了答案。点开哪一篇不记。'

/** Shown only when there is something. */
function heldSection(held: readonly HeldBack[]): ReactNode {
  return (
    <StudioSection
      id="held-searches"
      title="突然升高，暂不算进大家都在搜"
      note="这些天搜它的比平常多得多，却只来自全站很少一部分网络：可能有人在刷，也可能刚有人要。「大家都在搜」先按平常一天算；来的网络多起来，或者过几天还这样，就自动算进去。"
      csv="/studio/csv/held-searches.csv"
    >
      <DataTable
        caption="突然升高的搜索词"
        columns={[
          { title: '搜索词', kind: 'text' },
          { title: '日期', kind: 'text' },
          { title: '网络', kind: 'number' },
          { title: '平常一天', kind: 'number', isMinor: true },
        ]}
        rows={held.slice(0, SHOWN).map(({ name, day, networks, usual }) => ({
          key: `${day} ${name}`,
          cells: [queryLink(name), dayToDate(day), networks, usual],
        }))}
        empty=""
      />
    </StudioSection>
  )
}

/** Searches whose results hardly anybody opened. */
function unopenedTable(searches: readonly SearchCount[]): ReactNode {
  return (
    <DataTable
      caption="搜到了没点开的词"
      columns={[
        { title: '搜索词', kind: 'text' },
        { title: '人数', kind: 'number' },
        { title: '点开的', kind: 'number' },
        { title: '找到几篇', kind: 'number', isMinor: true },
        { title: '该是哪篇', kind: 'text' },
      ]}
      rows={searches.map((each) => ({
        key: each.query,
        cells: [queryLink(each.query), each.readers, each.opened, each.total, offersLink(each)],
      }))}
      empty="没有哪个词是大家搜到了又不点开的。"
    />
  )
}

/** What few searched for is nobody's to publish; an article can be begun all the same. */
function offersLink(search: SearchCount): ReactNode {
  if (!isCommon(search)) return ''
  return (
    <a href={phraseUrl(search.query)}>
      指给文章<span className="sr-only">：{search.query}</span>
    </a>
  )
}

function queryLink(query: string): ReactNode {
  return <a href={searchUrl(query)}>{query}</a>
}
