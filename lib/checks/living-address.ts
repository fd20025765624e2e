import { articleMarkdownUrl, decodePercent } from '@/lib/url'
import type { Document } from './document'
import { type Site, textList } from './site'

/** What the site answers at an address; `article` names the one of it. */
export type Living =
  | { readonly kind: 'article'; readonly article: Document }
  | {
      readonly kind: 'page'
      /** Whether a query changes what is answered, so that one is no address of its own. */
      readonly readsQuery: boolean
    }

/** Addresses that are always there. */
const LISTS: ReadonlySet<string> = new Set([
  '/',
  '/latest',
  '/saved',
  '/hot',
  '/hot/week',
  '/hot/all',
  '/topics',
  '/tags',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/sitemap.txt',
  '/llms.txt',
  '/robots.txt',
  '/manifest.webmanifest',
  '/favicon.ico',
])

/** First parts of addresses of programs, pictures and scripts of the site, and of pages that read their query. */
export const OWN_PLACES = [
  'api',
  'studio',
  'media',
  'social',
  'icons',
  'scripts',
  'healthz',
  'feedback',
  'search',
  'error-page',
] as const

const OWN = new RegExp(`^/(?:${OWN_PLACES.join('|')}|_next|search\\.md)(?:/|$)`)

/**
 * What answers at a path of the site; `undefined` where nothing does. Files that an owner has put in
 * `public/` are not known here.
 *
 * @param path without query and anchor, as an editor writes it: `/articles/a`
 */
export function livingAddress(path: string, site: Site): Living | undefined {
  const plain = decodePercent(path).replace(/(.)\/+$/, '$1')
  if (LISTS.has(plain)) return { kind: 'page', readsQuery: false }
  if (OWN.test(plain)) return { kind: 'page', readsQuery: true }
  const [, place = '', slug = '', page] = /^\/([^/]+)\/([^/]+?)(?:\/([1-9]\d*))?$/.exec(plain) ?? []
  if (place === 'articles' && page === undefined) {
    const [article] = site.articles.get(slug) ?? []
    if (article) return { kind: 'article', article }
    const [twin] = site.articles.get(slug.replace(/\.md$/, '')) ?? []
    return twin && articleMarkdownUrl(twin.slug) === plain
      ? { kind: 'article', article: twin }
      : undefined
  }
  const isThere =
    place === ''
      ? site.pages.has(plain.slice(1))
      : place === 'topics' && page === undefined
        ? site.topics.has(slug)
        : (place === 'categories' && site.categories.has(slug)) ||
          (place === 'authors' && site.authors.has(slug)) ||
          (place === 'latest' && /^[1-9]\d*$/.test(slug)) ||
          (place === 'tags' && hasTag(slug, site))
  return isThere ? { kind: 'page', readsQuery: false } : undefined
}

function hasTag(tag: string, { articles }: Site): boolean {
  return [...articles.values()]
    .flat()
    .some(({ front }) => textList(front?.values.tags).includes(tag))
}
