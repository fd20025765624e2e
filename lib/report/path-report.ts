import { readBody, spanOf } from '@/lib/checks/body'
import type { Document } from '@/lib/checks/document'
import { indexLines } from '@/lib/checks/line-index'
import { type Contradiction, findContradictions } from '@/lib/checks/path-contradictions'
import type { Site } from '@/lib/checks/site'
import { type SitePath, sitePaths } from '@/lib/checks/site-paths'
import { groupBy } from '@/lib/group-by'
import { type ItemOutline, outlineParts, outlineSteps } from '@/lib/markdown/outline'
import { joinPlaces } from '@/lib/tap-path'

/** Where a path is named. */
export type PathUse = {
  readonly slug: string
  readonly file: string
  readonly line: number
  /** Absent where it stands in no step: in the summary, a table, an answer. */
  readonly step?: { readonly number: number; readonly title: string }
}

type PathLine = { readonly path: string; readonly uses: readonly PathUse[] }

/** All paths of one program; what `npm run paths -- --json` prints. */
export type AppPaths = {
  /** Absent for those that belong to any program, or to one that content/apps.yml does not name. */
  readonly app?: { readonly id: string; readonly name: string; readonly version?: string }
  /** In the order of their words, so that what lies below a menu stands below it. */
  readonly paths: readonly PathLine[]
  readonly contradictions: readonly Omit<Contradiction, 'app'>[]
}

/** Every tap path of the site with the places that name it: programs in the order of the list, strays last. */
export function buildPathReport(site: Site): readonly AppPaths[] {
  const all = sitePaths(site)
  const contradictions = findContradictions(all)
  const byApp = groupBy(all, ({ app }) => [app?.id ?? ''])
  return [...site.apps, undefined].flatMap((app) => {
    const own = byApp.get(app?.id ?? '')
    if (!own) return []
    const wrong = contradictions
      .filter((each) => each.app === app)
      .map(({ app: _, ...contradiction }) => contradiction)
    const named = app && { id: app.id, name: app.name, version: app.version }
    return [{ ...(named ? { app: named } : {}), paths: linesOf(own), contradictions: wrong }]
  })
}

function linesOf(paths: readonly SitePath[]): readonly PathLine[] {
  return [...groupBy(paths, ({ names }) => [joinPlaces(names)])]
    .map(([path, own]) => ({ path, uses: own.map(useOf) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function useOf({ document, places }: SitePath): PathUse {
  const at = places[0]?.start ?? 0
  const { number, title } = stepAt(document, at) ?? {}
  return {
    slug: document.slug,
    file: document.file.path,
    line: indexLines(document.text)(at).line,
    ...(number === undefined || title === undefined ? {} : { step: { number, title } }),
  }
}

function stepAt(document: Document, at: number): ItemOutline | undefined {
  const outline = readBody(document)?.outline
  return (outline ? outlineSteps(outlineParts(outline)) : []).find((step) => {
    const start = step.position?.start.offset ?? Number.POSITIVE_INFINITY
    const end = Math.max(
      step.position?.end.offset ?? 0,
      ...step.body.map((block) => spanOf(block).end),
    )
    return at >= start && at <= end
  })
}
