import { findTapPaths } from '@/lib/tap-path'
import type { apps } from './kinds/apps'
import type { Written } from './kinds/kind'

/** A program that articles speak of: `content/apps.yml`. */
export type App = Written<typeof apps>['apps'][number]

/** What is said around a path, each text from the nearest to the farthest. */
export type Surroundings = {
  /** What stands before it in its sentence. */
  readonly sentence: string
  /** Its paragraph or step before it, then the titles above. */
  readonly nearby: readonly string[]
  /** Of the article: title, tags, category. */
  readonly article: readonly string[]
}

/**
 * The program that a path belongs to. A path that begins where a program begins is of the one that was named
 * last before it; where none that begins so was named nearby, it goes on from an earlier one, and is of the
 * program of its sentence, else of its article. `undefined` where nobody is named: any program is meant.
 */
export function appOfPath(
  places: readonly string[],
  { sentence, nearby, article }: Surroundings,
  apps: readonly App[],
): App | undefined {
  const [root = ''] = places
  const rooted = apps.filter(({ roots }) => roots.includes(root))
  return (
    firstNamed([sentence, ...nearby], rooted) ??
    lastNamed(sentence, apps) ??
    article.reduce<App | undefined>(
      (found, text) => found ?? named(text, rooted)[0]?.app ?? named(text, apps)[0]?.app,
      undefined,
    )
  )
}

function firstNamed(texts: readonly string[], apps: readonly App[]): App | undefined {
  for (const text of texts) {
    const app = lastNamed(text, apps)
    if (app) return app
  }
  return undefined
}

function lastNamed(text: string, apps: readonly App[]): App | undefined {
  return named(text, apps).at(-1)?.app
}

/** The programs that a text names, in order. */
export function appsNamedIn(text: string, apps: readonly App[]): readonly App[] {
  return named(text, apps).map(({ app }) => app)
}

type Named = { readonly app: App; readonly start: number; readonly end: number }

/** Where programs are named, in order; of names within one another the longest: 京东 stands in 京东金融. */
function named(text: string, apps: readonly App[]): readonly Named[] {
  const words = withoutPaths(text)
  const all = apps.flatMap((app) =>
    [app.name, ...app.alsoCalled].flatMap((name) =>
      startsOf(name, words).map((start) => ({ app, start, end: start + name.length })),
    ),
  )
  return all
    .filter(
      (each) =>
        !all.some(
          ({ start, end }) =>
            start <= each.start && end >= each.end && end - start > each.end - each.start,
        ),
    )
    .toSorted((a, b) => a.start - b.start)
}

function startsOf(name: string, text: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) starts.push(at)
  return starts
}

/** 京东 in 「设置 › 应用 › 京东」 is a place, and no word about whose the next path is. */
function withoutPaths(text: string): string {
  return findTapPaths(text).reduce(
    (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  )
}
