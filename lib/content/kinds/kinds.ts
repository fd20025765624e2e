import { allowed } from './allowed'
import { apps } from './apps'
import { article } from './article'
import { askedKind } from './asked'
import { author } from './author'
import { blocked } from './blocked'
import { categories } from './categories'
import type { ContentKind } from './kind'
import { page } from './page'
import { pinned } from './pinned'
import { redirectsKind } from './redirects'
import { synonyms } from './synonyms'
import { tags } from './tags'
import { topic } from './topic'

const all = [
  article,
  author,
  topic,
  page,
  categories,
  pinned,
  allowed,
  apps,
  blocked,
  synonyms,
  askedKind,
  tags,
  redirectsKind,
] as const

export type KindName = (typeof all)[number]['name']

/** Every kind of content file, in the order of content/README.md. */
export const kinds: readonly ContentKind<KindName>[] = all

const byName: ReadonlyMap<string, ContentKind<KindName>> = new Map(
  kinds.map((kind) => [kind.name, kind]),
)

export function isKindName(name: string): name is KindName {
  return byName.has(name)
}

/** @throws when there is none of that name */
export function kindNamed(name: KindName): ContentKind<KindName> {
  const kind = byName.get(name)
  if (!kind) throw new Error(`no kind of content file is called ${name}`)
  return kind
}

/** A data file is YAML from its first line to its last. */
export function isData({ place }: Pick<ContentKind, 'place'>): boolean {
  return place.endsWith('.yml')
}

/** Whether files of the kind are named after their slug. */
export function hasSlug({ place }: Pick<ContentKind, 'place'>): boolean {
  return place.endsWith('/*.md')
}

const placed = kinds.map((kind) => ({ kind, pattern: placePattern(kind.place) }))

/** The kind of a file at this path below `content/`; `undefined` where nothing of the sort belongs. */
export function kindAt(path: string): ContentKind<KindName> | undefined {
  return placed.find(({ pattern }) => pattern.test(path))?.kind
}

/** A star stands for one name; names that begin with a dot are hidden, and never read. */
function placePattern(place: string): RegExp {
  return new RegExp(`^${place.replaceAll('.', '\\.').replaceAll('*', '(?!\\.)[^/]+')}$`)
}
