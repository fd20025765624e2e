import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/content/types'
import { dayToDate } from '@/lib/date'
import { buildInsights, type Insights } from '@/lib/engagement/insights/build-insights'
import { missedSearches } from '@/lib/engagement/insights/count-searches'
import type { FailingArticle } from '@/lib/engagement/insights/failing'
import { VOTE_REASON_NAMES } from '@/lib/engagement/insights/insight-words'
import { mostRead, type ReadPeriod } from '@/lib/engagement/insights/read-counts'
import type { StuckPlace } from '@/lib/engagement/insights/stuck-steps'
import { articleLink } from '@/lib/studio/article-link'
import { forEditors } from '@/lib/studio/guard'
import { countOpenComments, loadCountsNow } from '@/lib/studio/load'
import { agentsSection } from '@/lib/studio/parts/agents-section'
import { DataTable } from '@/lib/studio/parts/data-table'
import { DayChart } from '@/lib/studio/parts/day-chart'
import { ShareBar } from '@/lib/studio/parts/share-bar'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { respondPage } from '@/lib/studio/respond'
import { commentCard } from '@/lib/studio/show-comment'
import { ReadPeriodTabs, readPeriod } from './articles'
import { missedSearchesTable } from './searches'

/** Lines of each list here; its own page has more. */
const SHOWN = 8
/** Days of 7 天, the present one among them. */
const WEEK = 7

/** GET /studio: everything at a glance. */
export const showOverview = forEditors(async (request, studio) => {
  const { counts, ...today } = await loadCountsNow(studio)
  const articles = studio.articles()
  const insights = buildInsights(articles, counts, today)
  const openComments = await countOpenComments(studio)
  const newest = await studio.store().getComments({ state: 'open', limit: 3 })
  const body = (
    <>
      <h1>概览</h1>
      <Figures insights={insights} openComments={openComments ?? '0'} />
      <DayChart
        id="days"
        title="30 天里每天的浏览"
        unit="次浏览"
        days={insights.days.map(({ day, views }) => ({ day: dayToDate(day), value: views }))}
      />
      <StudioSection
        id="failing"
        title="没帮上忙的"
        note="按现在这一版的票排，票多的更可信（威尔逊区间下限）；改过的文章从头数。"
        csv="/studio/csv/failing.csv"
      >
        {failingTable(insights.failing.slice(0, SHOWN))}
      </StudioSection>
      <StudioSection
        id="stuck"
        title="卡住的地方"
        note="现在这一版里，最多读者点了「卡在这一步」的地方；一篇一行。"
        csv="/studio/csv/steps.csv"
      >
        {stuckTable(insights.stuck.slice(0, SHOWN))}
      </StudioSection>
      {readSection(insights, readPeriod(request))}
      {agentsSection(studio.agentDays(), dayToDate(today.today - WEEK + 1))}
      {insights.held.length > 0 && heldSection(insights, articles)}
      <StudioSection
        id="missed"
        title="搜不到的"
        more={{ href: '/studio/searches', label: '看全部' }}
        csv="/studio/csv/missed.csv"
      >
        {missedSearchesTable(missedSearches(insights.searches).slice(0, SHOWN), studio)}
      </StudioSection>
      <StudioSection
        id="comments"
        title="未处理的留言"
        more={{ href: '/studio/comments', label: '看全部' }}
        csv="/studio/csv/comments.csv"
      >
        {newest.length === 0 && <p className="studio-empty">没有要处理的留言。</p>}
        {newest.map((comment) =>
          commentCard(comment, articles, { back: '/studio/comments?state=open' }),
        )}
      </StudioSection>
    </>
  )
  return respondPage(request, studio, { title: '概览', current: '/studio', openComments, body })
})

function Figures(props: { readonly insights: Insights; readonly openComments: string }) {
  const { reads, stale, searches, disputes } = props.insights
  const sum = (period: ReadPeriod) => reads.reduce((total, each) => total + each[period], 0)
  const figures = [
    { label: '今日浏览', value: sum('today').toLocaleString('en') },
    { label: '7 天浏览', value: sum('week').toLocaleString('en') },
    { label: '未处理的留言', value: props.openComments, href: '/studio/comments' },
    {
      label: '搜不到的词',
      value: String(missedSearches(searches).length),
      href: '/studio/searches',
    },
    { label: '读者说不一样的步骤', value: String(disputes.length), href: '/studio/stale' },
    { label: '该核对的文章', value: String(stale.length), href: '/studio/stale' },
  ]
  return (
    <dl className="studio-figures">
      {figures.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function failingTable(failing: readonly FailingArticle[]): ReactNode {
  return (
    <DataTable
      caption="没帮上忙的文章"
      columns={[
        { title: '文章', kind: 'text' },
        { title: '没帮助', kind: 'number' },
        { title: '有帮助', kind: 'number', isMinor: true },
        { title: '没帮助的比例', kind: 'text', isMinor: true },
        { title: '最多的原因', kind: 'text', isMinor: true },
        { title: '最多人卡在', kind: 'text' },
      ]}
      rows={failing.map((each) => ({
        key: each.slug,
        cells: [
          articleLink(each),
          each.unhelpful,
          each.helpful,
          <ShareBar key="share" share={each.share} />,
          each.reason ? VOTE_REASON_NAMES[each.reason] : '',
          each.step ? stepName(each.step) : '',
        ],
      }))}
      empty="还没有读者说哪篇文章没帮上忙。"
    />
  )
}

function stuckTable(places: readonly StuckPlace[]): ReactNode {
  return (
    <DataTable
      caption="卡住的地方"
      columns={[
        { title: '文章', kind: 'text' },
        { title: '最多人卡在', kind: 'text' },
      ]}
      rows={places.map(({ article, step }) => ({
        key: article.slug,
        cells: [articleLink(article), stepName(step)],
      }))}
      empty="还没有读者说卡在哪一步。"
    />
  )
}

function stepName({ number, title, now }: NonNullable<FailingArticle['step']>): string {
  return `${number === undefined ? '' : `第 ${number} 步 `}${title}（${now} 人）`
}

/** Shown only when there is something: most weeks have none. */
function heldSection({ held }: Insights, articles: readonly ArticleSummary[]): ReactNode {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))
  return (
    <StudioSection
      id="held"
      title="突然升高，暂不算进热门"
      note="这些天的浏览比平常多得多，却只来自很少几个网络，像是有人在刷。热门阅读先按平常一天算；来的网络多起来，或者过几天还这样，就自动算进去。"
      csv="/studio/csv/held.csv"
    >
      <DataTable
        caption="突然升高的文章"
        columns={[
          { title: '文章', kind: 'text' },
          { title: '日期', kind: 'text' },
          { title: '浏览', kind: 'number' },
          { title: '网络', kind: 'number' },
          { title: '平常一天', kind: 'number', isMinor: true },
        ]}
        rows={held.slice(0, SHOWN).map(({ name: slug, day, count, networks, usual }) => ({
          key: `${day} ${slug}`,
          cells: [
            articleLink({ slug, title: titles.get(slug) }),
            dayToDate(day),
            count,
            networks,
            usual,
          ],
        }))}
        empty=""
      />
    </StudioSection>
  )
}

function readSection({ reads }: Insights, period: ReadPeriod): ReactNode {
  return (
    <StudioSection
      id="read"
      title="看得最多"
      more={{ href: '/studio/articles', label: '看全部' }}
      csv="/studio/csv/articles.csv"
    >
      <ReadPeriodTabs path="/studio" current={period} />
      <DataTable
        caption="看得最多的文章"
        columns={[
          { title: '文章', kind: 'text' },
          { title: '浏览', kind: 'number' },
        ]}
        rows={mostRead(reads, period)
          .slice(0, SHOWN)
          .map((each) => ({
            key: each.slug,
            cells: [articleLink(each), each[period].toLocaleString('en')],
          }))}
        empty="这段时间还没有人看过文章。"
      />
    </StudioSection>
  )
}
