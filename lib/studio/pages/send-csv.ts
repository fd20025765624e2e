import { dayToDate } from '@/lib/date'
import { buildTable, isTableName } from '@/lib/engagement/insights/build-table'
import { formatCsv } from '@/lib/engagement/insights/format-csv'
import { loadAllComments } from '@/lib/engagement/insights/load-counts'
import { forEditors } from '@/lib/studio/guard'
import { loadCountsNow } from '@/lib/studio/load'
import { respondMessage } from '@/lib/studio/message'
import { respondCsv } from '@/lib/studio/respond'

/** GET /studio/csv/<table>.csv: a whole table. */
export const sendCsv = forEditors(async (request, studio, { table = '' }) => {
  const name = table.replace(/\.csv$/, '')
  if (!isTableName(name)) {
    return respondMessage(request, studio, {
      status: 404,
      current: '/studio',
      title: '没有这张表',
      text: '从后台的页面里点「下载 CSV」。',
      link: { href: '/studio', label: '回到概览' },
    })
  }
  const source = await loadCountsNow(studio)
  const comments =
    name === 'comments' || name === 'disputes' ? await loadAllComments(studio.store()) : []
  const csv = formatCsv(buildTable(name, { ...source, articles: studio.articles(), comments }))
  return respondCsv(csv, `zhinan-${name}-${dayToDate(source.today)}.csv`)
})
