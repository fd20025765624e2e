import type { ReactNode } from 'react'
import { dayToDate } from '@/lib/date'
import type { Dispute } from '@/lib/engagement/disputes'
import {
  type AppCount,
  countApps,
  type RecheckArticle,
  recheckArticles,
} from '@/lib/engagement/insights/apps'
import { buildInsights } from '@/lib/engagement/insights/build-insights'
import { DISPUTE_REASONS, wordsAbout } from '@/lib/engagement/insights/checking-tables'
import { loadAllComments } from '@/lib/engagement/insights/load-counts'
import { nameOfStep } from '@/lib/engagement/insights/stuck-steps'
import type { Comment } from '@/lib/engagement/store'
import { editUrl, type Repository } from '@/lib/repository'
import { articleLink } from '@/lib/studio/article-link'
import { forEditors } from '@/lib/studio/guard'
import { loadCountsNow } from '@/lib/studio/load'
import { DataTable } from '@/lib/studio/parts/data-table'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { respondToEditor } from '@/lib/studio/respond'
import type { StudioArticle } from '@/lib/studio/studio'
import { articlePartUrl } from '@/lib/url'

/** GET /studio/stale: what wants to be checked: by readers' signals, by new versions, by the calendar. */
export const showStale = forEditors(async (request, studio) => {
  const { counts, ...today } = await loadCountsNow(studio)
  const articles = studio.articles()
  const { stale, reads } = buildInsights(articles, counts, today)
  const comments = counts.disputes.length > 0 ? await loadAllComments(studio.store()) : []
  const views = new Map(reads.map(({ slug, month }) => [slug, month]))
  const { repository } = studio
  const body = (
    <>
      <h1>核对</h1>
      {disputeSection(counts.disputes, articles, comments, repository)}
      {recheckSection(recheckArticles(articles, views), repository)}
      <StudioSection
        id="stale"
        title="该核对了"
        note="文章写了多少天核对一次（reviewEvery），到时候没有核对的在这里。照着做一遍，改好，再写下核对：npm run verify。"
        csv="/studio/csv/stale.csv"
      >
        <DataTable
          caption="该核对的文章"
          columns={[
            { title: '文章', kind: 'text' },
            { title: '过期', kind: 'number' },
            { title: '上次核对', kind: 'text', isMinor: true },
            { title: '当时的版本', kind: 'text', isMinor: true },
            { title: '30 天浏览', kind: 'number', isMinor: true },
            { title: '文件', kind: 'text', isMinor: repository === undefined },
          ]}
          rows={stale.map((each) => ({
            key: each.slug,
            cells: [
              articleLink(each),
              `${each.daysLate} 天`,
              each.checkedAt,
              each.checkedWith ?? '',
              (views.get(each.slug) ?? 0).toLocaleString('en'),
              fileLink(each.file, repository),
            ],
          }))}
          empty="没有过期的文章。"
        />
      </StudioSection>
      {appSection(countApps(articles, new Set(counts.disputes.map(({ slug }) => slug))))}
    </>
  )
  return respondToEditor(request, studio, {
    title: '核对',
    current: '/studio/stale',
    body,
  })
})

function disputeSection(
  disputes: readonly Dispute[],
  articles: readonly StudioArticle[],
  comments: readonly Comment[],
  repository: Repository | undefined,
): ReactNode {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return (
    <StudioSection
      id="disputes"
      title="待核对"
      note="几个网络的读者说这一步和手机上不一样，或者最近卡住的人明显比平常多。读者在这一步已经看到提示，搜索里也排后了。照着做一遍：改好这一步，提示自己消失；本来就对，写下核对（npm run verify）。"
      csv="/studio/csv/disputes.csv"
    >
      <DataTable
        caption="待核对的步骤"
        columns={[
          { title: '文章', kind: 'text' },
          { title: '步骤', kind: 'text' },
          { title: '原因', kind: 'text', isMinor: true },
          { title: '说不一样', kind: 'number' },
          { title: '卡住', kind: 'number', isMinor: true },
          { title: '从哪天', kind: 'text', isMinor: true },
          { title: '读者的话', kind: 'text', isMinor: true },
          { title: '文件', kind: 'text', isMinor: repository === undefined },
        ]}
        rows={disputes.map((each) => {
          const article = bySlug.get(each.slug)
          return {
            key: `${each.slug} ${each.step}`,
            cells: [
              articleLink({ slug: each.slug, title: article?.title }),
              <a key="step" href={articlePartUrl(each.slug, each.step)}>
                {nameOfStep(article, each.step)}
              </a>,
              DISPUTE_REASONS[each.reason],
              each.mismatch,
              each.stuck,
              dayToDate(each.since),
              wordsAbout(each, comments).join('；'),
              article ? fileLink(article.file, repository) : '',
            ],
          }
        })}
        empty="没有读者说哪一步和手机上不一样。"
      />
    </StudioSection>
  )
}

function recheckSection(
  articles: readonly RecheckArticle[],
  repository: Repository | undefined,
): ReactNode {
  return (
    <StudioSection
      id="recheck"
      title="换了版本，要重新核对"
      note="content/apps.yml 里的版本比核对时用的新，或者还没有人照着做过。看的人多的在前面。"
      csv="/studio/csv/recheck.csv"
    >
      <DataTable
        caption="要重新核对的文章"
        columns={[
          { title: '文章', kind: 'text' },
          { title: 'App', kind: 'text' },
          { title: '现在的版本', kind: 'text' },
          { title: '上次核对', kind: 'text', isMinor: true },
          { title: '当时的版本', kind: 'text', isMinor: true },
          { title: '30 天浏览', kind: 'number', isMinor: true },
          { title: '文件', kind: 'text', isMinor: repository === undefined },
        ]}
        rows={articles.map((each) => ({
          key: `${each.slug} ${each.app}`,
          cells: [
            articleLink(each),
            each.app,
            each.version,
            each.checkedAt ?? '没有核对过',
            each.checkedWith ?? '',
            each.views.toLocaleString('en'),
            fileLink(each.file, repository),
          ],
        }))}
        empty="没有因为换了版本要重新核对的文章。"
      />
    </StudioSection>
  )
}

function appSection(apps: readonly AppCount[]): ReactNode {
  return (
    <StudioSection
      id="programs"
      title="按 App"
      note="一篇文章可以讲到几个 App。版本写在 content/apps.yml，在手机上看到了才写。"
      csv="/studio/csv/programs.csv"
    >
      <DataTable
        caption="每个 App 的文章"
        columns={[
          { title: 'App', kind: 'text' },
          { title: '现在的版本', kind: 'text', isMinor: true },
          { title: '文章', kind: 'number' },
          { title: '核对过', kind: 'number' },
          { title: '旧版本核对', kind: 'number', isMinor: true },
          { title: '没有核对过', kind: 'number' },
          { title: '待核对', kind: 'number' },
        ]}
        rows={apps.map((each) => ({
          key: each.app,
          cells: [
            each.app,
            each.version ?? '',
            each.articles,
            each.checked,
            each.older,
            each.never,
            each.disputed,
          ],
        }))}
        empty="content/apps.yml 里还没有文章讲到的 App。"
      />
    </StudioSection>
  )
}

function fileLink(file: string, repository: Repository | undefined): ReactNode {
  return repository ? <a href={editUrl(repository, file)}>编辑</a> : file
}
