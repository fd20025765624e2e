import { findTapPaths } from '@/lib/tap-path'
import { type App, appOfPath, appsNamedIn } from './app-of-path'
import { type CheckState, checkState } from './app-version'
import { apps as appsKind } from './kinds/apps'
import { loadDataFile } from './load-data-file'
import { loadIndex } from './prepared-content'
import type { ArticleSummary } from './types'

/** An app that an article is about, and how the article stands to its current version. */
export type ArticleApp = {
  readonly name: string
  readonly version?: string
  readonly state: CheckState
}

const known = new WeakMap<object, readonly App[]>()

/** The apps of content/apps.yml, as they stand when the content is read. */
export function getApps(): readonly App[] {
  const index = loadIndex()
  const apps = known.get(index) ?? loadDataFile(process.cwd(), appsKind)?.apps ?? []
  known.set(index, apps)
  return apps
}

/** Those that title, tags or what it was checked with name, and those whose paths its summary goes. */
export function articleApps(
  article: Pick<ArticleSummary, 'title' | 'tags' | 'summary' | 'checkedAt' | 'checkedWith'>,
  apps: readonly App[],
): readonly ArticleApp[] {
  const { title, tags, summary, checkedWith = '' } = article
  const said = [title, tags.join('、'), checkedWith]
  const found = new Set([...said.flatMap((text) => appsNamedIn(text, apps)), ...pathApps(summary)])
  return apps
    .filter((app) => found.has(app))
    .map((app) => ({ name: app.name, version: app.version, state: checkState(article, app) }))

  function pathApps(text: string): readonly App[] {
    return findTapPaths(text).flatMap(({ start, places }) => {
      const sentence = text.slice(0, start)
      const names = places.map(({ name }) => name)
      return appOfPath(names, { sentence, nearby: [], article: said }, apps) ?? []
    })
  }
}

/** Articles with their apps, for tables by app. */
export function withApps<T extends ArticleSummary>(
  articles: readonly T[],
): readonly (T & { readonly apps: readonly ArticleApp[] })[] {
  const known = getApps()
  return articles.map((article) => ({ ...article, apps: articleApps(article, known) }))
}
