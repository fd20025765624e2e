import { timingOf } from '@/lib/checks/published'
import type { Site } from '@/lib/checks/site'
import { comingChanges } from '@/lib/content/visibility'
import { instantMs, toInstant } from '@/lib/date'

/** A minute at which the site must be built again, and the articles that it is for. */
export type PlannedBuild = {
  /** Whole minute, in Asia/Shanghai: `2024-05-12T14:31:00+08:00`. */
  readonly at: string
  readonly changes: readonly PlannedChange[]
}

export type PlannedChange = {
  readonly kind: 'publish' | 'expire'
  readonly slug: string
  readonly title: string
  readonly file: string
}

const MINUTE_MS = 60_000

/**
 * What waits for a build after the moment of the site, soonest first. A second within a minute waits for
 * the next whole one: who builds before finds nothing new.
 */
export function plannedBuilds(site: Site): readonly PlannedBuild[] {
  const articles = [...site.articles.values()].flat().flatMap((document) => {
    const timing = timingOf(document)
    const { slug, file, front } = document
    return timing ? [{ ...timing, slug, file: file.path, title: String(front?.values.title) }] : []
  })
  const builds = new Map<string, PlannedChange[]>()
  for (const { at, kind, article } of comingChanges(articles, toInstant(site.now))) {
    const minute = toInstant(new Date(Math.ceil(instantMs(at) / MINUTE_MS) * MINUTE_MS))
    const { slug, title, file } = article
    builds.set(minute, [...(builds.get(minute) ?? []), { kind, slug, title, file }])
  }
  return [...builds].map(([at, changes]) => ({ at, changes }))
}

/** `publish` → `发布`, `expire` → `过期` */
export function changeName(kind: PlannedChange['kind']): string {
  return kind === 'publish' ? '发布' : '过期'
}
