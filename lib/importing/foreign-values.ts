import { article } from '@/lib/content/kinds/article'
import { parseInstant, toInstant } from '@/lib/date'
import { isSlug } from '@/lib/url'

type Values = Readonly<Record<string, unknown>>

/** What another system's front matter says of an article, in our words. */
export type ForeignValues = {
  readonly title?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly summary?: string
  readonly tags: readonly string[]
  readonly category?: string
  readonly slug?: string
  readonly isDraft: boolean
}

/** Reads the keys that Hexo, Hugo, Jekyll, VuePress, Docusaurus and MkDocs use. */
export function readForeignValues(values: Values): ForeignValues {
  const permalink = textOf(values.permalink) ?? textOf(values.url)
  const slug = textOf(values.slug) ?? permalink?.replace(/\/$/, '').replace(/^.*\//, '')
  const name = slug?.replace(/\.html?$/, '')
  return {
    title: textOf(named(values, 'title')),
    publishedAt: instantOf(named(values, 'publishedAt')),
    updatedAt: instantOf(named(values, 'updatedAt')),
    summary: textOf(named(values, 'summary')),
    tags: listOf(named(values, 'tags')),
    category: listOf(values.categories ?? values.category)[0],
    slug: name !== undefined && isSlug(name) ? name : undefined,
    isDraft: values.draft === true || values.published === false,
  }
}

/** The value behind our key, or behind a word that others use for it. */
function named(values: Values, key: 'title' | 'publishedAt' | 'updatedAt' | 'summary' | 'tags') {
  const { alsoCalled = [] } = article.fields[key] as { readonly alsoCalled?: readonly string[] }
  const found = [key, ...alsoCalled].find((each) => values[each] !== undefined)
  return found === undefined ? undefined : values[found]
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).replace(/\s+/g, ' ').trim() || undefined
}

/** A list, a list of lists (Hexo) or words with commas. */
function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listOf)
  const text = textOf(value)
  return text === undefined ? [] : text.split(/\s*[,，、]\s*/).filter((each) => each !== '')
}

/** As editors write it, in Asia/Shanghai; one with a zone keeps its moment. */
function instantOf(value: unknown): string | undefined {
  if (value instanceof Date) return toInstant(value)
  const text = textOf(value)
  if (text === undefined) return undefined
  const local = parseInstant(text.replaceAll('/', '-'))
  if (local !== undefined) return local
  const hasZone = /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
  const moment = new Date(text)
  return hasZone && !Number.isNaN(moment.getTime()) ? toInstant(moment) : undefined
}
