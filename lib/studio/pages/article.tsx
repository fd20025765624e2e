import { dayToDate } from '@/lib/date'
import {
  type ArticleInsights,
  buildArticleInsights,
} from '@/lib/engagement/insights/build-insights'
import type { ArticleName } from '@/lib/engagement/insights/insight-article'
import { formatMomentDay, VOTE_REASON_NAMES } from '@/lib/engagement/insights/insight-words'
import { VOTE_REASONS } from '@/lib/engagement/store'
import { editUrl } from '@/lib/repository'
import { forEditors } from '@/lib/studio/guard'
import { loadCountsNow } from '@/lib/studio/load'
import { respondMessage } from '@/lib/studio/message'
import { BarList } from '@/lib/studio/parts/bar-list'
import { DataTable } from '@/lib/studio/parts/data-table'
import { DayChart } from '@/lib/studio/parts/day-chart'
import { ShareBar } from '@/lib/studio/parts/share-bar'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { respondToEditor } from '@/lib/studio/respond'
import { commentCard } from '@/lib/studio/show-comment'
import { articleUrl } from '@/lib/url'

/** GET /studio/articles/<slug>: one article, with the step at which it fails. */
export const showArticle = forEditors(async (request, studio, { slug }) => {
  const article = studio.articles().find((each) => each.slug === slug)
  if (!article) {
    return respondMessage(request, studio, {
      status: 404,
      current: '/studio/articles',
      title: '没有这篇文章',
      text: '它可能换了地址，或者已经下线。',
      link: { href: '/studio/articles', label: '看全部文章' },
    })
  }
  const { counts, today } = await loadCountsNow(studio)
  const insights = buildArticleInsights(article, counts, { today })
  const comments = await studio.store().getComments({ slug: article.slug, limit: 20 })
  const back = new URL(request.url).pathname
  const body = (
    <>
      <p className="studio-back">
        <a href="/studio/articles">全部文章</a>
      </p>
      <h1 className="tight">{article.title}</h1>
      <p className="studio-facts">
        <a href={articleUrl(article.slug)}>看文章</a>
        {studio.repository && <a href={editUrl(studio.repository, article.file)}>编辑</a>}
        <span>{article.file}</span>
      </p>
      <Reads {...insights} />
      <Steps {...insights} />
      <Onward {...insights} articles={studio.articles()} />
      <Votes {...insights} />
      <StudioSection id="comments" title="留言">
        {comments.length === 0 ? (
          <p className="studio-empty">还没有读者留言。</p>
        ) : (
          comments.map((comment) => commentCard(comment, [article], { back, isOnArticle: true }))
        )}
      </StudioSection>
    </>
  )
  const { title } = article
  return respondToEditor(request, studio, { title, current: '/studio/articles', body })
})

function Reads({ reads, days }: ArticleInsights) {
  const facts = [
    ['今日', reads.today],
    ['7 天', reads.week],
    ['30 天', reads.month],
    ['全部', reads.all],
  ] as const
  return (
    <StudioSection id="reads" title="阅读">
      <dl className="studio-figures">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      <DayChart
        id="days"
        title="30 天里每天的浏览"
        unit="次浏览"
        days={days.map(({ day, views }) => ({ day: dayToDate(day), value: views }))}
      />
    </StudioSection>
  )
}

function Steps({ steps }: ArticleInsights) {
  const sections = [...new Set(steps.map((step) => step.section))]
  const most = Math.max(1, ...steps.map((step) => step.now + step.earlier))
  return (
    <StudioSection
      id="steps"
      title="卡在哪一步"
      note="每位读者一天在一步上只算一次。改过的文章从头数，改之前的数另外记着。"
      csv="/studio/csv/steps.csv"
    >
      {steps.length === 0 && <p className="studio-empty">这篇文章没有步骤。</p>}
      {sections.map((section) => (
        <div key={section ?? ''} className="studio-part">
          <h3 className="tight">{section ?? '旧版的步骤'}</h3>
          <BarList
            caption={`${section ?? '旧版的步骤'}：每一步卡住的人`}
            now="现在这一版"
            earlier="以前的版本"
            most={most}
            rows={steps
              .filter((step) => step.section === section)
              .map((step) => ({
                key: step.id,
                number: step.number === undefined ? undefined : String(step.number),
                label: labelOf(step),
                now: step.now,
                earlier: step.earlier,
              }))}
          />
        </div>
      ))}
    </StudioSection>
  )
}

function Onward(props: ArticleInsights & { readonly articles: readonly ArticleName[] }) {
  const titles = new Map(props.articles.map(({ slug, title }) => [slug, title]))
  const rows = props.onward.map(({ to, networks }) => {
    const label = titles.get(to)
    return { key: to, label: label ?? to, href: label && `/studio/articles/${to}`, now: networks }
  })
  return (
    <StudioSection
      id="onward"
      title="卡住的读者去了"
      note="点过「卡在这一步」以后，从这一页打开的文章，最近 90 天；一个网络一天只算一次。每天少算一个网络还满 5 次的，最多的一篇写在「卡住了」的最前面。"
    >
      {rows.length === 0 ? (
        <p className="studio-empty">还没有卡住的读者从这一页去别的文章。</p>
      ) : (
        <BarList caption="卡住的读者去了哪些文章" now="次数" rows={rows} />
      )}
    </StudioSection>
  )
}

/** A step of an earlier text is known by its id only, which is made of its title. */
function labelOf({ id, section, number, title }: ArticleInsights['steps'][number]): string {
  if (section === undefined) return id
  return number === undefined ? '整个问题' : title
}

function Votes({ revisions }: ArticleInsights) {
  const current = revisions.find((each) => each.isCurrent)
  const reasons = VOTE_REASONS.map((reason) => ({
    key: reason,
    label: VOTE_REASON_NAMES[reason],
    now: current?.reasons[reason] ?? 0,
  }))
  return (
    <StudioSection
      id="votes"
      title="有帮助吗"
      note="一票属于投票时的那一版。有帮助的比例满 5 票才算。"
      csv="/studio/csv/votes.csv"
    >
      <DataTable
        caption="每一版的票"
        columns={[
          { title: '版本', kind: 'text' },
          { title: '开始', kind: 'text', isMinor: true },
          { title: '有帮助', kind: 'number' },
          { title: '没帮助', kind: 'number' },
          { title: '比例', kind: 'text' },
        ]}
        rows={revisions.map((each) => ({
          key: each.revision,
          cells: [
            `第 ${each.number} 版${each.isCurrent ? '（现在）' : ''}`,
            each.since === undefined ? '' : formatMomentDay(each.since),
            each.helpful,
            each.unhelpful,
            <ShareBar key="share" share={each.share} />,
          ],
        }))}
        empty="还没有读者投票。"
      />
      {reasons.some((reason) => reason.now > 0) && (
        <div className="studio-part">
          <h3>没帮助的原因（现在这一版）</h3>
          <BarList caption="没帮助的原因" now="票数" rows={reasons} />
        </div>
      )}
    </StudioSection>
  )
}
