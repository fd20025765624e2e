import { formatDateTime } from '@/lib/date'
import { changeName, type PlannedBuild } from '@/lib/editing/planned-changes'
import { textColumn } from '@/lib/engagement/insights/table'
import { formatTable } from './format-table'

/** What `npm run schedule` prints, for a terminal of `width` columns. */
export function formatSchedule(builds: readonly PlannedBuild[], width: number): string {
  if (builds.length === 0) return '没有等着发布或过期的文章，不用定时重新构建。'
  const rows = builds.flatMap(({ at, changes }) =>
    changes.map(({ kind, slug, title }, index) => [
      // A minute is said once: it is one build, however many articles wait for it.
      index === 0 ? formatDateTime(at) : '',
      changeName(kind),
      slug,
      title,
    ]),
  )
  const columns = [
    { ...textColumn('什么时候（北京时间）'), isWhole: true },
    { ...textColumn('做什么'), isWhole: true },
    { ...textColumn('地址'), isWhole: true },
    textColumn('标题'),
  ]
  const table = formatTable({ name: 'schedule', title: '', columns, rows }, width)
  return `网站要在这 ${builds.length} 个时间重新构建：\n\n${table}`
}
