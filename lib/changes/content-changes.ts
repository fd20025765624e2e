import { pairUp } from '@/lib/checks/likeness'
import { lostAddresses } from '@/lib/checks/lost-addresses'
import type { Problem } from '@/lib/checks/problem'
import { type Site, textList } from '@/lib/checks/site'
import { type ArticleVersion, articleVersions } from './article-version'
import { type FactChange, factChanges } from './fact-changes'
import { type PageChange, pageChanges } from './page-changes'
import { type PassageDifference, passageDifferences } from './passage'
import { type RecommendedChange, recommendedChanges } from './recommended-changes'
import { type SectionChange, type StepChange, sectionChanges, stepChanges } from './step-changes'

export type ArticleChange = {
  readonly kind: 'new' | 'changed' | 'moved' | 'removed'
  readonly before?: ArticleVersion
  readonly after?: ArticleVersion
  readonly facts: readonly FactChange[]
  readonly sections: readonly SectionChange[]
  readonly steps: readonly StepChange[]
  /** What differs outside the steps. */
  readonly rest: readonly PassageDifference[]
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
  readonly pages: readonly PageChange[]
  readonly lists: readonly ListChange[]
  readonly recommended: readonly RecommendedChange[]
  /** What the check has to say of the files that have changed. */
  readonly problems: readonly Problem[]
  /** Addresses that would answer no longer; each is an error with its fix. */
  readonly lost: readonly Problem[]
  /** What articles, categories and topics are called, by slug. */
  readonly titles: Readonly<Record<'article' | 'category' | 'topic', ReadonlyMap<string, string>>>
}

/** What the step from one state of the content to another means to readers. */
export function contentChanges(
  before: Site,
  after: Site,
  problems: readonly Problem[] = [],
): ContentChanges {
  const old = articleVersions(before)
  const now = articleVersions(after)
  const origins = originsOf(old, now, after)
  const heirs = new Map([...origins].map(([{ slug }, { slug: former }]) => [former, slug]))
  /** An article that has another address neither joins nor leaves anything. */
  const today = (slug: string) => heirs.get(slug) ?? slug
  return {
    articles: articleChanges(old, now, origins),
    pages: pageChanges(before, after),
    lists: listChanges(membership(before, old, today), membership(after, now)),
    recommended: recommendedChanges(old, now, today),
    problems,
    lost: lostAddresses(before, after),
    titles: {
      article: new Map(
        [...now, ...old, ...readable(now)].map(([slug, { title }]) => [slug, title]),
      ),
      category: new Map([...categoryTitles(before), ...categoryTitles(after)]),
      topic: new Map([...topicTitles(before), ...topicTitles(after)]),
    },
  }
}

function articleChanges(
  old: ReadonlyMap<string, ArticleVersion>,
  now: ReadonlyMap<string, ArticleVersion>,
  origins: ReadonlyMap<ArticleVersion, ArticleVersion>,
): readonly ArticleChange[] {
  const changes = [...now.values()].flatMap((version) => changeOf(origins.get(version), version))
  const kept = new Set(origins.values())
  const removed = [...old.values()].filter((version) => !kept.has(version))
  return [
    ...changes,
    ...removed.map((version) => ({ ...unchanged, kind: 'removed', before: version }) as const),
  ].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** For each article the one that it was: by its slug, by the alias it has kept, or by its words. */
function originsOf(
  old: ReadonlyMap<string, ArticleVersion>,
  now: ReadonlyMap<string, ArticleVersion>,
  after: Site,
): ReadonlyMap<ArticleVersion, ArticleVersion> {
  const heirOf = ({ slug }: ArticleVersion) => {
    const heir = now.has(slug) ? slug : after.aliases.get(slug)?.[0]?.slug
    return heir !== undefined && (heir === slug || !old.has(heir)) ? heir : `${slug} is gone`
  }
  return pairUp({
    before: [...old.values()],
    after: [...now.values()],
    nameOf: (version) => (now.get(version.slug) === version ? version.slug : heirOf(version)),
    wordsOf: ({ title, text }) => `${title}\n${text}`,
  })
}

const unchanged = { facts: [], sections: [], steps: [], rest: [] } as const

function nameOf({ before, after }: ArticleChange): string {
  return (after ?? before)?.file ?? ''
}

function changeOf(
  before: ArticleVersion | undefined,
  after: ArticleVersion,
): readonly ArticleChange[] {
  if (!before) return [{ ...unchanged, kind: 'new', after }]
  const change = {
    // Of what cannot be read nothing is known; it did not lose its steps.
    ...(after.isReadable ? innerChanges(before, after) : unchanged),
    kind: before.file === after.file ? ('changed' as const) : ('moved' as const),
    before,
    after,
    facts: factChanges(before.values, after.values),
  }
  const { kind, facts, sections, steps, rest } = change
  const isSame =
    kind === 'changed' &&
    before.isReadable === after.isReadable &&
    facts.length + sections.length + steps.length + rest.length === 0
  return isSame ? [] : [change]
}

function innerChanges(before: ArticleVersion, after: ArticleVersion) {
  return {
    sections: sectionChanges(before, after),
    steps: stepChanges(before, after),
    rest: passageDifferences(before.rest, after.rest),
  }
}

function readable(versions: ReadonlyMap<string, ArticleVersion>) {
  return [...versions].filter(([, { isReadable }]) => isReadable)
}

function categoryTitles({ documents }: Site): readonly (readonly [string, string])[] {
  const list = documents.get('content/categories.yml')?.front?.values.categories
  if (!Array.isArray(list)) return []
  return list.map((category) => [String(category?.slug), String(category?.title)])
}

function topicTitles({ documents }: Site): readonly (readonly [string, string])[] {
  return [...documents.values()]
    .filter(({ kind }) => kind === 'topic')
    .map(({ slug, front }) => [slug, String(front?.values.title ?? slug)])
}

/** By list, the slugs of the articles that readers find in it. */
type Membership = ReadonlyMap<string, { readonly key: Key; readonly slugs: ReadonlySet<string> }>
type Key = Pick<ListChange, 'list' | 'name'>

function membership(
  site: Site,
  versions: ReadonlyMap<string, ArticleVersion>,
  today: (slug: string) => string = (slug) => slug,
): Membership {
  const lists = new Map<string, { key: Key; slugs: Set<string> }>()
  const add = (list: Key['list'], name: string, slug: string) => {
    const id = `${list}:${name}`
    const entry = lists.get(id) ?? { key: { list, name }, slugs: new Set<string>() }
    entry.slugs.add(today(slug))
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
