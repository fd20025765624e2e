import type { ReactNode } from 'react'
import { buildInsights } from '@/lib/engagement/insights/insights'
import { editUrl, type Repository } from '@/lib/repository'
import { articleLink } from '@/lib/studio/article-link'
import { forEditors } from '@/lib/studio/guard'
import { countOpenComments, loadCountsNow } from '@/lib/studio/load'
import { DataTable } from '@/lib/studio/parts/data-table'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { respondPage } from '@/lib/studio/respond'

/** GET /studio/stale: articles past the day on which they should have been checked again. */
export const showStale = forEditors(async (request, studio) => {
  const { counts, ...today } = await loadCountsNow(studio)
  const { stale, reads } = buildInsights(studio.articles(), counts, today)
  const views = new Map(reads.map(({ slug, month }) => [slug, month]))
  const { repository } = studio
  const body = (
    <>
      <h1>核对</h1>
      <StudioSection
        id="stale"
        title="该核对了"
        note="文章写了多少天核对一次（reviewEvery），到时候没有核对的在这里。照着做一遍，改好，再把 checkedAt 改成当天。"
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
    </>
  )
  const openComments = await countOpenComments(studio)
  return respondPage(request, studio, {
    title: '核对',
    current: '/studio/stale',
    openComments,
    body,
  })
})

function fileLink(file: string, repository: Repository | undefined): ReactNode {
  return repository ? <a href={editUrl(repository, file)}>编辑</a> : file
}
