import { formatDateTime } from '@/lib/date'
import { changeName, type PlannedBuild } from './planned-changes'

/** Between these lines of the workflow the program writes; around them the owner does. */
const START = '# 定时开始（由 npm run schedule -- --cron 写，不要手改）'
const END = '# 定时结束'

/**
 * The text of a GitHub workflow with the cron lines of these builds in place of those that were between
 * the markers; `undefined` where the markers are missing, doubled or the wrong way round.
 *
 * Cron counts in UTC and knows no year (POSIX crontab; GitHub, `on.schedule`): a line comes again after a
 * year, and so each writing leaves out what is over. Without builds there is no `schedule:` at all, since
 * an empty one is an error.
 */
export function writeCronLines(
  workflow: string,
  builds: readonly PlannedBuild[],
): string | undefined {
  const lines = workflow.split('\n')
  const start = lines.findIndex((line) => line.trim() === START)
  const end = lines.findIndex((line) => line.trim() === END)
  const isMarked = start >= 0 && end > start && count(lines, START) === 1 && count(lines, END) === 1
  if (!isMarked) return undefined
  const indent = /^ */.exec(lines[start] ?? '')?.[0] ?? ''
  const written = builds.length === 0 ? [] : ['schedule:', ...cronLines(builds)]
  return [
    ...lines.slice(0, start + 1),
    ...written.map((line) => indent + line),
    ...lines.slice(end),
  ].join('\n')
}

function count(lines: readonly string[], wanted: string): number {
  return lines.filter((line) => line.trim() === wanted).length
}

/** Each minute of the year once, under a comment for each article. */
function cronLines(builds: readonly PlannedBuild[]): readonly string[] {
  const comments = new Map<string, readonly string[]>()
  for (const build of builds) {
    const cron = cronOf(build.at)
    comments.set(cron, [...(comments.get(cron) ?? []), ...commentsOf(build)])
  }
  return [...comments].flatMap(([cron, lines]) => [...lines, `  - cron: '${cron}'`])
}

function commentsOf({ at, changes }: PlannedBuild): readonly string[] {
  const time = formatDateTime(at)
  return changes.map(({ kind, title }) => `  # ${time} ${changeName(kind)}：${inOneLine(title)}`)
}

/** `2024-05-12T07:31:00+08:00` → `31 23 11 5 *` */
function cronOf(at: string): string {
  const date = new Date(at)
  return `${date.getUTCMinutes()} ${date.getUTCHours()} ${date.getUTCDate()} ${date.getUTCMonth() + 1} *`
}

/** A title must not end the comment that it stands in. */
function inOneLine(title: string): string {
  return title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
