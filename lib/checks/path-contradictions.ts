import type { App } from '@/lib/content/app-of-path'
import { groupBy } from '@/lib/group-by'
import { joinPlaces } from '@/lib/tap-path'
import { editDistance } from './nearest'
import type { SitePath } from './site-paths'

/**
 * What may be wrong. `middle` is only worth a look: two menus may hold the same entry.
 *
 * `spelling`: the same letters with other spaces or case; `name`: a place is called almost the same;
 * `level`: one goes through a place that the other leaves out; `middle`: one place on the way is another;
 * `root`: it begins almost where the program does.
 */
export type ContradictionKind = 'spelling' | 'name' | 'level' | 'middle' | 'root'

/** A way that is written otherwise elsewhere, where it is written more often. */
export type Contradiction = {
  readonly app: App
  readonly kind: ContradictionKind
  /** The rarer way, as far as the two differ: `['我的', '账户与安全']`. */
  readonly names: readonly string[]
  readonly uses: number
  readonly other: readonly string[]
  readonly otherUses: number
}

/** A way that some path goes, from its first place on; a path goes several. */
type Way = {
  readonly key: string
  readonly names: readonly string[]
  readonly uses: number
  /** Which of two equally frequent ones came first. */
  readonly first: number
}

/** Shorter names are alike by chance: 账单 and 账号. */
const SHORTEST_NAME = 4
/** A shorter last place is too common to be one and the same: 设置 is everywhere. */
const SHORTEST_END = 3

/** Ways through a program that cannot both be right, each once, by program. */
export function findContradictions(paths: readonly SitePath[]): readonly Contradiction[] {
  const ofApp = groupBy(paths, ({ app }) => (app && !app.isVaried ? [app.id] : []))
  return [...ofApp.values()].flatMap((own) => {
    const app = own[0]?.app
    return app ? [...wrongWays(app, own), ...wrongRoots(app, own)] : []
  })
}

/** The contradiction that a path runs into; that of its earliest place where there are several. */
export function contradictionOf(
  path: SitePath,
  contradictions: readonly Contradiction[],
): Contradiction | undefined {
  return contradictions
    .filter(({ app, names }) => app === path.app && startsWith(path.names, names))
    .toSorted((a, b) => a.names.length - b.names.length)[0]
}

/** Whether the first places are these. */
export function startsWith(names: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => names[index] === name)
}

function wrongWays(app: App, paths: readonly SitePath[]): readonly Contradiction[] {
  const ways = waysOf(paths.filter(({ isWhole }) => isWhole))
  const found = new Map<string, Contradiction>()
  const compare = (kindOf: (a: Way, b: Way) => ContradictionKind | undefined, group: Way[]) => {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const kind = kindOf(a, b)
        if (!kind) continue
        const [right, wrong] =
          a.uses > b.uses || (a.uses === b.uses && a.first < b.first) ? [a, b] : [b, a]
        if (found.has(wrong.key)) continue
        found.set(wrong.key, {
          app,
          kind,
          names: wrong.names,
          uses: wrong.uses,
          other: right.names,
          otherUses: right.uses,
        })
      }
    }
  }
  const groups = (keyOf: (way: Way) => string) =>
    [...groupBy(ways, (way) => [keyOf(way)]).values()].map((group) => [...group])
  for (const group of groups(({ names }) => joinPlaces(names.slice(0, -1)))) {
    compare((a, b) => likenessOf(lastOf(a), lastOf(b)), group)
  }
  for (const group of groups(({ names }) => joinPlaces([names[0] ?? '', names.at(-1) ?? '']))) {
    compare((a, b) => (isShortcut(a, b) || isShortcut(b, a) ? 'level' : undefined), group)
    compare((a, b) => (isDetour(a, b) ? 'middle' : undefined), group)
  }
  return [...found.values()]
}

/** Every way that the paths begin with, the first place alone included. */
function waysOf(paths: readonly SitePath[]): readonly Way[] {
  const ways = new Map<string, Way>()
  for (const { names } of paths) {
    for (let length = 1; length <= names.length; length += 1) {
      const start = names.slice(0, length)
      const key = joinPlaces(start)
      const before = ways.get(key) ?? { key, names: start, uses: 0, first: ways.size }
      ways.set(key, { ...before, uses: before.uses + 1 })
    }
  }
  return [...ways.values()]
}

function lastOf({ names }: Way): string {
  return names.at(-1) ?? ''
}

function likenessOf(a: string, b: string): 'spelling' | 'name' | undefined {
  if (plain(a) === plain(b)) return 'spelling'
  if (Math.min([...a].length, [...b].length) < SHORTEST_NAME) return undefined
  // Two numbers, or two Latin names, that differ are two things.
  if (a.replace(/[\dA-Za-z]/g, '') === b.replace(/[\dA-Za-z]/g, '')) return undefined
  return editDistance(a, b, 2) === 1 ? 'name' : undefined
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}

/** Whether `a` is `b` without some places on the way. */
function isShortcut(a: Way, b: Way): boolean {
  if ([...lastOf(a)].length < SHORTEST_END || a.names.length >= b.names.length) return false
  let next = 0
  for (const name of b.names) if (name === a.names[next]) next += 1
  return next === a.names.length
}

function isDetour(a: Way, b: Way): boolean {
  const differing = a.names.filter((name, index) => name !== b.names[index])
  return a.names.length === b.names.length && differing.length === 1
}

/** Paths that begin with 我的 where the program begins with 我. */
function wrongRoots(app: App, paths: readonly SitePath[]): readonly Contradiction[] {
  const strange = groupBy(
    paths.filter(({ isWhole }) => !isWhole),
    ({ names }) => [names[0] ?? ''],
  )
  return [...strange].flatMap(([name, own]) => {
    const root = app.roots.find((each) => isAlmost(name, each))
    if (root === undefined) return []
    const uses = paths.filter(({ names }) => names[0] === root).length
    return [
      { app, kind: 'root', names: [name], uses: own.length, other: [root], otherUses: uses },
    ] satisfies Contradiction[]
  })
}

function isAlmost(name: string, root: string): boolean {
  return name[0] === root[0] && editDistance(name, root, 2) === 1
}
