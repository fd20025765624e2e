import { buildInsights } from '@/lib/engagement/insights/build-insights'
import { mostRead, type ReadPeriod } from '@/lib/engagement/insights/read-counts'
import { votesBySlug } from '@/lib/engagement/insights/votes-by-revision'
import { articleLink } from '@/lib/studio/article-link'
import { forEditors } from '@/lib/studio/guard'
import { loadCountsNow } from '@/lib/studio/load'
import { DataTable } from '@/lib/studio/parts/data-table'
import { ShareBar } from '@/lib/studio/parts/share-bar'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { Tabs } from '@/lib/studio/parts/tabs'
import { respondToEditor } from '@/lib/studio/respond'

const PERIODS: readonly (readonly [ReadPeriod, string])[] = [
  ['today', '今日'],
  ['week', '7 天'],
  ['month', '30 天'],
  ['all', '全部'],
]

/** The period in an address; 7 days where it names none. */
export function readPeriod(request: Request): ReadPeriod {
  const wanted = new URL(request.url).searchParams.get('period')
  return PERIODS.find(([period]) => period === wanted)?.[0] ?? 'week'
}

/** The periods as tabs of the page at `path`. */
export function ReadPeriodTabs(props: { readonly path: string; readonly current: ReadPeriod }) {
  const items = PERIODS.map(([period, label]) => ({
    href: `${props.path}?period=${period}`,
    label,
    isCurrent: period === props.current,
  }))
  return <Tabs label="时间" items={items} />
}

/** GET /studio/articles: every article that was read, by period. */
export const showArticles = forEditors(async (request, studio) => {
  const period = readPeriod(request)
  const { counts, ...today } = await loadCountsNow(studio)
  const reads = mostRead(buildInsights(studio.articles(), counts, today).reads, period)
  const votes = votesBySlug(studio.articles(), counts.votes, counts.revisions)
  const rows = reads.map((each) => {
    const { slug } = each
    const current = votes.get(slug)?.find((revision) => revision.isCurrent)
    const { helpful = 0, unhelpful = 0, share } = current ?? {}
    const cells = [
      articleLink(each),
      ...[each.today, each.week, each.month, each.all].map((views) => views.toLocaleString('en')),
      helpful + unhelpful,
      helpful + unhelpful === 0 ? '' : <ShareBar key="share" share={share} />,
    ]
    return { key: slug, cells }
  })
  const body = (
    <>
      <h1>文章</h1>
      <StudioSection
        id="articles"
        title="阅读"
        note="每位读者一天在一篇文章上只算一次。有帮助的比例只算现在这一版的票，满 5 票才显示。"
        csv="/studio/csv/articles.csv"
      >
        <ReadPeriodTabs path="/studio/articles" current={period} />
        <DataTable
          caption="按浏览排列的文章"
          columns={[
            { title: '文章', kind: 'text' },
            { title: '今日', kind: 'number', isMinor: period !== 'today' },
            { title: '7 天', kind: 'number', isMinor: period !== 'week' },
            { title: '30 天', kind: 'number', isMinor: period !== 'month' },
            { title: '全部', kind: 'number', isMinor: period !== 'all' },
            { title: '票数', kind: 'number', isMinor: true },
            { title: '有帮助', kind: 'text' },
          ]}
          rows={rows}
          empty="这段时间还没有人看过文章。"
        />
      </StudioSection>
    </>
  )
  return respondToEditor(request, studio, {
    title: '文章',
    current: '/studio/articles',
    body,
  })
})
