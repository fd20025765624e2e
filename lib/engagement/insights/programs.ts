import { groupBy } from '@/lib/group-by'
import type { InsightArticle } from './insight-article'

/** An article to check again, because its program has another version now. */
export type RecheckArticle = {
  readonly slug: string
  readonly title: string
  readonly file: string
  readonly program: string
  readonly version: string
  readonly checkedAt?: string
  readonly checkedWith?: string
  /** Views of the last 30 days. */
  readonly views: number
}

/**
 * Articles about a program whose version is known, and that nobody has followed with it: most read first. Each
 * once a program.
 */
export function recheckArticles(
  articles: readonly InsightArticle[],
  views: ReadonlyMap<string, number>,
): readonly RecheckArticle[] {
  return articles
    .flatMap(({ slug, title, file, checkedAt, checkedWith, programs = [] }) =>
      programs.flatMap(({ name, version, state }) =>
        version === undefined || state === 'checked'
          ? []
          : [
              {
                slug,
                title,
                file,
                program: name,
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

/** How the articles about a program stand. */
export type ProgramCount = {
  readonly program: string
  readonly version?: string
  readonly articles: number
  readonly checked: number
  readonly older: number
  readonly never: number
  /** Articles with a step that readers dispute. */
  readonly disputed: number
}

/** A line a program, those with most articles first. */
export function countPrograms(
  articles: readonly InsightArticle[],
  disputed: ReadonlySet<string>,
): readonly ProgramCount[] {
  const pairs = articles.flatMap(({ slug, programs = [] }) =>
    programs.map((program) => ({ slug, ...program })),
  )
  return [...groupBy(pairs, ({ name }) => [name])]
    .map(([program, own]) => {
      const count = (state: string) => own.filter((each) => each.state === state).length
      return {
        program,
        version: own[0]?.version,
        articles: own.length,
        checked: count('checked'),
        older: count('older'),
        never: count('never'),
        disputed: own.filter(({ slug }) => disputed.has(slug)).length,
      }
    })
    .toSorted((a, b) => b.articles - a.articles || (a.program < b.program ? -1 : 1))
}
