import { groupBy } from '@/lib/group-by'
import type { InsightArticle } from './insight-article'

/** An article to check again, because its app has another version now. */
export type RecheckArticle = {
  readonly slug: string
  readonly title: string
  readonly file: string
  readonly app: string
  readonly version: string
  readonly checkedAt?: string
  readonly checkedWith?: string
  /** Views of the last 30 days. */
  readonly views: number
}

/**
 * Articles about an app whose version is known, and that nobody has followed with it: most read first. Each
 * once an app.
 */
export function recheckArticles(
  articles: readonly InsightArticle[],
  views: ReadonlyMap<string, number>,
): readonly RecheckArticle[] {
  return articles
    .flatMap(({ slug, title, file, checkedAt, checkedWith, apps = [] }) =>
      apps.flatMap(({ name, version, state }) =>
        version === undefined || state === 'checked'
          ? []
          : [
              {
                slug,
                title,
                file,
                app: name,
                version,
                checkedAt,
                checkedWith,
                views: views.get(slug) ?? 0,
              },
            ],
      ),
    )
    .toSorted((a, b) => b.views - a.views || (a.slug < b.slug ? -1 : 1))
}

/** How the articles about an app stand. */
export type AppCount = {
  readonly app: string
  readonly version?: string
  readonly articles: number
  readonly checked: number
  readonly older: number
  readonly never: number
  /** Articles with a step that readers dispute. */
  readonly disputed: number
}

/** A line an app, those with most articles first. */
export function countApps(
  articles: readonly InsightArticle[],
  disputed: ReadonlySet<string>,
): readonly AppCount[] {
  const pairs = articles.flatMap(({ slug, apps = [] }) => apps.map((app) => ({ slug, ...app })))
  return [...groupBy(pairs, ({ name }) => [name])]
    .map(([app, own]) => {
      const count = (state: string) => own.filter((each) => each.state === state).length
      return {
        app,
        version: own[0]?.version,
        articles: own.length,
        checked: count('checked'),
        older: count('older'),
        never: count('never'),
        disputed: own.filter(({ slug }) => disputed.has(slug)).length,
      }
    })
    .toSorted((a, b) => b.articles - a.articles || (a.app < b.app ? -1 : 1))
}
