import { lostAddresses } from '@/lib/checks/lost-addresses'
import type { Problem } from '@/lib/checks/problem'
import { type Site, textList } from '@/lib/checks/site'
import { type ArticleVersion, articleVersions } from './article-version'
import { type StepChange, stepChanges } from './step-changes'

/** A key of the front matter that has another value. */
export type FactChange = {
  readonly key: string
  /** As written; `undefined` where it was or is not there. */
  readonly before?: string
  readonly after?: string
}

export type ArticleChange = {
  readonly kind: 'new' | 'changed' | 'moved' | 'removed'
  readonly before?: ArticleVersion
  readonly after?: ArticleVersion
  readonly facts: readonly FactChange[]
  readonly steps: readonly StepChange[]
  /** Whether the text has changed, steps or not. */
  readonly isRewritten: boolean
}

/** A list on the site that gains or loses articles. */
export type ListChange = {
  readonly list: 'category' | 'tag' | 'topic'
  /** Slug of the category or topic, or the tag. */
  readonly name: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export type ContentChanges = {
  readonly articles: readonly ArticleChange[]
  readonly lists: readonly ListChange[]
  /** Addresses that would answer no longer; each is an error with its mend. */
  readonly lost: readonly Problem[]
}

/** What the step from one state of the content to another means to readers. */
export function contentChanges(before: Site, after: Site): ContentChanges {
  const old = articleVersions(before)
  const now = articleVersions(after)
  return {
    articles: articleChanges(old, now, after),
    lists: listChanges(membership(before, old), membership(after, now)),
    lost: lostAddresses(before, after),
  }
}

function articleChanges(
  old: ReadonlyMap<string, ArticleVersion>,
  now: ReadonlyMap<string, ArticleVersion>,
  after: Site,
): readonly ArticleChange[] {
  /** Where an article that is gone from its slug went, by the alias it left. */
  const successor = (slug: string) => {
    const heir = after.aliases.get(slug)?.[0]?.slug
    return heir !== undefined && !old.has(heir) ? now.get(heir) : undefined
  }
  const moved = new Map(
    [...old.values()].flatMap((version) => {
      const heir = now.has(version.slug) ? undefined : successor(version.slug)
      return heir ? [[heir.slug, version] as const] : []
    }),
  )
  const changes = [...now.values()].flatMap((version) =>
    changeOf(old.get(version.slug) ?? moved.get(version.slug), version),
  )
  const kept = new Set([...moved.values()].map(({ slug }) => slug))
  const removed = [...old.values()].filter(({ slug }) => !now.has(slug) && !kept.has(slug))
  return [
    ...changes,
    ...removed.map((version) => ({ ...unchanged, kind: 'removed', before: version }) as const),
  ].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

const unchanged = { facts: [], steps: [], isRewritten: false } as const

function nameOf({ before, after }: ArticleChange): string {
  return (after ?? before)?.file ?? ''
}

function changeOf(
  before: ArticleVersion | undefined,
  after: ArticleVersion,
): readonly ArticleChange[] {
  if (!before) return [{ ...unchanged, kind: 'new', after }]
  const change = {
    kind: before.file === after.file ? ('changed' as const) : ('moved' as const),
    before,
    after,
    facts: factChanges(before.values, after.values),
    steps: stepChanges(before.steps, after.steps),
    isRewritten: before.text !== after.text,
  }
  const { kind, facts, steps, isRewritten } = change
  const isSame = kind === 'changed' && facts.length === 0 && steps.length === 0 && !isRewritten
  return isSame ? [] : [change]
}

function factChanges(
  before: ArticleVersion['values'],
  after: ArticleVersion['values'],
): readonly FactChange[] {
  if (!before || !after) return []
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => {
    const [old, now] = [written(before[key]), written(after[key])]
    return old === now ? [] : [{ key, before: old, after: now }]
  })
}

function written(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.map(String).join('、') : String(value)
}

/** By list, the slugs of the articles that readers find in it. */
type Membership = ReadonlyMap<string, { readonly key: Key; readonly slugs: ReadonlySet<string> }>
type Key = Pick<ListChange, 'list' | 'name'>

function membership(site: Site, versions: ReadonlyMap<string, ArticleVersion>): Membership {
  const lists = new Map<string, { key: Key; slugs: Set<string> }>()
  const add = (list: Key['list'], name: string, slug: string) => {
    const id = `${list}:${name}`
    const entry = lists.get(id) ?? { key: { list, name }, slugs: new Set<string>() }
    entry.slugs.add(slug)
    lists.set(id, entry)
  }
  for (const { slug, category, tags, topics, isShown } of versions.values()) {
    if (!isShown) continue
    add('category', category, slug)
    for (const tag of tags) add('tag', tag, slug)
    for (const topic of topics) add('topic', topic, slug)
  }
  for (const { kind, slug: topic, front } of site.documents.values()) {
    if (kind !== 'topic') continue
    for (const slug of textList(front?.values.articles)) {
      if (versions.get(slug)?.isShown) add('topic', topic, slug)
    }
  }
  return lists
}

function listChanges(before: Membership, after: Membership): readonly ListChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)]
    const key = (now ?? old)?.key
    const added = [...(now?.slugs ?? [])].filter((slug) => !old?.slugs.has(slug))
    const removed = [...(old?.slugs ?? [])].filter((slug) => !now?.slugs.has(slug))
    return key && added.length + removed.length > 0 ? [{ ...key, added, removed }] : []
  })
}
