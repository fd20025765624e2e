import { type App, appOfPath } from '@/lib/content/app-of-path'
import type { Document } from './document'
import type { Site } from './site'
import { readPaths, type WrittenPath } from './written-paths'

/** A tap path somewhere on the site, and whose it is. */
export type SitePath = Pick<WrittenPath, 'places'> & {
  readonly document: Document
  /** The names of its places. */
  readonly names: readonly string[]
  /** `undefined` where any program is meant, or one that content/apps.yml does not name. */
  readonly app?: App
  /** Whether it begins where the program begins; others go on from an earlier path. */
  readonly isWhole: boolean
}

const known = new WeakMap<Site, readonly SitePath[]>()

/** All tap paths of articles, topics and pages, by file and in the order in which they stand. */
export function sitePaths(site: Site): readonly SitePath[] {
  const before = known.get(site)
  if (before) return before
  const paths = [...site.documents.values()].flatMap((document) =>
    readPaths(document).map((path) => toSitePath(path, document, site)),
  )
  known.set(site, paths)
  return paths
}

function toSitePath(path: WrittenPath, document: Document, site: Site): SitePath {
  const { places, sentence, nearby } = path
  const names = places.map(({ name }) => name)
  const app = appOfPath(names, { sentence, nearby, article: saidOf(document, site) }, site.apps)
  return { document, places, names, app, isWhole: app?.roots.includes(names[0] ?? '') ?? false }
}

/** What an article says of itself: title, tags, and the name of its category. */
function saidOf({ front, file, kind }: Document, site: Site): readonly string[] {
  const { title, tags } = front?.values ?? {}
  const category = kind === 'article' ? (file.path.split('/')[2] ?? '') : ''
  return [
    String(title ?? ''),
    Array.isArray(tags) ? tags.join('、') : '',
    site.categoryTitles.get(category) ?? '',
  ]
}
