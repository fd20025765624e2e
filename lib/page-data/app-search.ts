import { type App, appOfPath } from '@/lib/content/app-of-path'
import type { ArticleSummary } from '@/lib/content/types'
import { findTapPaths } from '@/lib/tap-path'

/** Where a reader who does not find a menu can search for it instead. */
export type AppSearch = {
  /** The program, ready to stand between 在 and 里: `京东`, ` iPhone `, `「设置」`. */
  readonly where: string
  /** The place that the path leads to. */
  readonly place: string
  /** The place where it begins: a step whose path begins there too is in the same program. */
  readonly root: string
}

/** The settings of a phone or a computer, which have a search of their own. */
const SETTINGS = '设置'

/**
 * The other way to where the summary's first tap path leads: the search of its program, of those in
 * `content/apps.yml`. `undefined` for an article whose summary has no path.
 *
 * `点「我的 › 设置 › 支付设置」` of 京东 → 在京东里搜「支付设置」
 */
export function appSearch(
  { title, tags, summary }: Pick<ArticleSummary, 'title' | 'tags' | 'summary'>,
  apps: readonly App[],
): AppSearch | undefined {
  const [path] = findTapPaths(summary)
  const names = path?.places.map(({ name }) => name) ?? []
  const [root, place] = [names[0], names.at(-1)]
  if (!path || !root || !place) return undefined
  if (root === SETTINGS) return { where: `「${SETTINGS}」`, place, root }
  const around = {
    sentence: summary.slice(0, path.start),
    nearby: [],
    article: [title, tags.join('、')],
  }
  const name = appOfPath(names, around, apps)?.name ?? 'App'
  return { where: spaced(name), place, root }
}

/** Latin words stand apart from 汉字: ` App `, `京东`, `铁路 12306 ` */
function spaced(name: string): string {
  return `${/^\w/.test(name) ? ' ' : ''}${name}${/\w$/.test(name) ? ' ' : ''}`
}
