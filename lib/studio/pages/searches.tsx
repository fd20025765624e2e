import type { ReactNode } from 'react'
import { dayToDate } from '@/lib/date'
import {
  countSearches,
  missedSearches,
  type SearchCount,
} from '@/lib/engagement/insights/count-searches'
import { forEditors } from '@/lib/studio/guard'
import { countOpenComments, loadCountsNow } from '@/lib/studio/load'
import { DataTable } from '@/lib/studio/parts/data-table'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { type NewArticle, proposeArticle } from '@/lib/studio/propose-article'
import { respondPage } from '@/lib/studio/respond'
import type { Studio } from '@/lib/studio/studio'
import { searchUrl } from '@/lib/url'

/** Lines of each list; the CSV has all. */
const SHOWN = 100

/** GET /studio/searches: what readers look for, first what they do not find. */
export const showSearches = forEditors(async (request, studio) => {
  const { counts } = await loadCountsNow(studio)
  const searches = countSearches(counts.searches)
  const body = (
    <>
      <h1>搜索</h1>
      <StudioSection id="missed" title="搜不到的" note={MISSED_NOTE} csv="/studio/csv/missed.csv">
        {missedTable(missedSearches(searches).slice(0, SHOWN), studio)}
      </StudioSection>
      <StudioSection id="popular" title="搜得最多" csv="/studio/csv/searches.csv">
        <DataTable
          caption="搜得最多的词"
          columns={[
            { title: '搜索词', kind: 'text' },
            { title: '人数', kind: 'number' },
            { title: '最近一次', kind: 'text', isMinor: true },
            { title: '找到几篇', kind: 'number' },
          ]}
          rows={searches.slice(0, SHOWN).map((each) => ({
            key: each.query,
            cells: [queryLink(each.query), each.readers, dayToDate(each.lastDay), each.total],
          }))}
          empty="30 天里还没有人搜索。"
        />
      </StudioSection>
    </>
  )
  const openComments = await countOpenComments(studio)
  return respondPage(request, studio, {
    title: '搜索',
    current: '/studio/searches',
    openComments,
    body,
  })
})

export const MISSED_NOTE =
  '30 天里最近一次什么也没找到的词，每位读者一天只算一次。写一篇，或者在 content/synonyms.yml 里加一个同义词。'

/** Searches without results, each with a way to begin the article that is missing. */
export function missedTable(searches: readonly SearchCount[], studio: Studio): ReactNode {
  const now = studio.now()
  return (
    <DataTable
      caption="搜不到的词"
      columns={[
        { title: '搜索词', kind: 'text' },
        { title: '人数', kind: 'number' },
        { title: '最近一次', kind: 'text', isMinor: true },
        // A command is of no use on a phone.
        { title: '写一篇', kind: 'text', isMinor: studio.repository === undefined },
      ]}
      rows={searches.map((each) => ({
        key: each.query,
        cells: [
          queryLink(each.query),
          each.readers,
          dayToDate(each.lastDay),
          startLink(each.query, proposeArticle(each.query, { ...studio, now })),
        ],
      }))}
      empty="30 天里搜的词都找到了文章。"
    />
  )
}

function queryLink(query: string): ReactNode {
  return <a href={searchUrl(query)}>{query}</a>
}

function startLink(query: string, start: NewArticle): ReactNode {
  if ('command' in start) return <code className="studio-command">{start.command}</code>
  return (
    <a href={start.href}>
      新建文章<span className="sr-only">：{query}</span>
    </a>
  )
}
