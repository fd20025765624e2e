import type { App } from '@/lib/content/app-of-path'
import { allowed } from '@/lib/content/kinds/allowed'
import { apps } from '@/lib/content/kinds/apps'
import type { Written } from '@/lib/content/kinds/kind'
import { tags } from '@/lib/content/kinds/tags'
import type { OldAddress } from '@/lib/content/types'
import { groupBy } from '@/lib/group-by'
import type { ContentFile } from './content-file'
import type { Document } from './document'

/** The telephone numbers and web sites that articles may name. */
type Allowed = Written<typeof allowed>

/** From a tag to the one to use instead. */
type TagAliases = ReadonlyMap<string, string>

/** What a rule may know beyond the file it looks at. Built once a run. */
export type Site = {
  /** All files by path. */
  readonly files: ReadonlyMap<string, ContentFile>
  /** All documents by path. */
  readonly documents: ReadonlyMap<string, Document>
  /** Articles by slug; more than one is a mistake that a rule reports. */
  readonly articles: ReadonlyMap<string, readonly Document[]>
  readonly authors: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  readonly categories: ReadonlySet<string>
  /** What readers call each category, by its slug. */
  readonly categoryTitles: ReadonlyMap<string, string>
  /** Articles by the former slugs they claim. */
  readonly aliases: ReadonlyMap<string, readonly Document[]>
  /** What `content/redirects.yml` says, as far as it can be read. */
  readonly redirects: readonly OldAddress[]
  readonly allowed: Allowed
  /** From the tags that editors should not use to those that mean the same. */
  readonly tagAliases: TagAliases
  /** The programs that articles speak of; none while the list has a mistake, which a rule reports. */
  readonly apps: readonly App[]
  /** The moment of the check. */
  readonly now: Date
  /** Host of the site itself, such as `help.example.com`. */
  readonly host: string
  /** The sub-path that it lies below, such as `/help`; empty or left out where it has its host for itself. */
  readonly base?: string
  /** The name that readers see; `undefined` where nobody asks for it. */
  readonly siteName?: string
}

export type SiteOptions = Pick<Site, 'now' | 'host' | 'base' | 'siteName'>

export function buildSite(
  files: readonly ContentFile[],
  documents: readonly Document[],
  { now, host, base, siteName }: SiteOptions,
): Site {
  const ofKind = (kind: Document['kind']) => documents.filter((document) => document.kind === kind)
  const slugs = (kind: Document['kind']) => new Set(ofKind(kind).map((document) => document.slug))
  const articles = ofKind('article')
  return {
    files: new Map(files.map((file) => [file.path, file])),
    documents: new Map(documents.map((document) => [document.file.path, document])),
    articles: groupBy(articles, (article) => [article.slug]),
    authors: slugs('author'),
    topics: slugs('topic'),
    pages: slugs('page'),
    categories: new Set(ofKind('categories').flatMap(categorySlugs)),
    categoryTitles: new Map(ofKind('categories').flatMap(categoryTitles)),
    aliases: groupBy(articles, formerSlugs),
    redirects: ofKind('redirects').flatMap(({ front }) => writtenRedirects(front?.values)),
    allowed: allowedOf(ofKind('allowed')[0]),
    tagAliases: tagAliasesOf(ofKind('tags')[0]),
    apps: appsOf(ofKind('apps')[0]),
    now,
    host,
    base,
    siteName,
  }
}

/**
 * The slugs under which an article was found before. Most never had another; their front matter need
 * not be parsed to know that.
 */
export function formerSlugs(article: Document): readonly string[] {
  return article.mayHaveMoved ? textList(article.front?.values.aliases) : []
}

/** The redirects that a file lists, with their place in it, from 0; what is none is left out. */
export function writtenRedirects(
  values: Readonly<Record<string, unknown>> | undefined,
): readonly (OldAddress & { readonly index: number })[] {
  const list: readonly unknown[] = Array.isArray(values?.redirects) ? values.redirects : []
  return list.flatMap((each, index) => {
    const { from, to } = (each ?? {}) as { readonly from?: unknown; readonly to?: unknown }
    const isWhole = typeof from === 'string' && typeof to === 'string'
    return isWhole ? [{ from: from.trim(), to: to.trim(), index }] : []
  })
}

/** The texts in a value that should be a list of texts; what is no text is left out. */
export function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function categorySlugs(document: Document): readonly string[] {
  const list = document.front?.values.categories
  if (!Array.isArray(list)) return []
  return textList(list.map((item) => item?.slug))
}

function categoryTitles({ front }: Document): readonly (readonly [string, string])[] {
  const list = front?.values.categories
  if (!Array.isArray(list)) return []
  return list.map((item) => [String(item?.slug), String(item?.title ?? '')] as const)
}

function appsOf(document: Document | undefined): readonly App[] {
  const checked = apps.schema.safeParse(document?.front?.values ?? {})
  return checked.success ? checked.data.apps : []
}

/** What is written wrongly there is a problem of that file alone: the other entries hold. */
function allowedOf(document: Document | undefined): Allowed {
  const values = document?.front?.values ?? {}
  const entries = (name: 'phones' | 'domains'): readonly unknown[] => {
    const list: unknown = values[name]
    return Array.isArray(list) ? list : []
  }
  return {
    phones: entries('phones').flatMap(
      (entry) => allowed.schema.safeParse({ phones: [entry] }).data?.phones ?? [],
    ),
    domains: entries('domains').flatMap(
      (entry) => allowed.schema.safeParse({ domains: [entry] }).data?.domains ?? [],
    ),
  }
}

function tagAliasesOf(document: Document | undefined): TagAliases {
  const checked = tags.schema.safeParse(document?.front?.values ?? {})
  return new Map(checked.success ? Object.entries(checked.data.aliases) : [])
}
