import { linkKind } from '@/lib/markdown/addresses'
import { decodePercent } from '@/lib/url'

/** What a link within the site leads to. */
export type SiteAddress = {
  readonly kind:
    | 'article'
    | 'category'
    | 'topic'
    | 'author'
    | 'page'
    /** A list or the search, which is always there. */
    | 'list'
    /** A heading of the page on which the link stands. */
    | 'here'
    /** A Markdown file in the repository, written as a path. */
    | 'file'
  readonly slug: string
  /** Without `#`; empty when there is none. */
  readonly anchor: string
}

const kinds: Readonly<Record<string, SiteAddress['kind']>> = {
  articles: 'article',
  categories: 'category',
  topics: 'topic',
  authors: 'author',
  tags: 'list',
  latest: 'list',
  hot: 'list',
  saved: 'list',
  search: 'list',
  feed: 'list',
  'feed.xml': 'list',
  'sitemap.xml': 'list',
  'sitemap.txt': 'list',
  'llms.txt': 'list',
}

/**
 * Reads the address of a link; `undefined` for other sites and for what is no address at all.
 *
 * `/articles/a#b` → article `a`, anchor `b`; `../wechat/a.md` → file `a`
 */
export function siteAddress(url: string): SiteAddress | undefined {
  if (url === '' || linkKind(url) !== 'site') return undefined
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? []
  const anchor = decodePercent(hash)
  if (path === '') return { kind: 'here', slug: '', anchor }
  const parts = decodePercent(path)
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const last = parts.at(-1) ?? ''
  const isTwin = path.startsWith('/articles/') && parts.length === 2
  if (last.endsWith('.md') && !isTwin) return { kind: 'file', slug: last.slice(0, -3), anchor }
  if (parts.length === 0) return { kind: 'list', slug: '', anchor }
  const [first = '', second = ''] = parts
  const kind = kinds[first]
  if (!path.startsWith('/')) return { kind: 'page', slug: parts.join('/'), anchor }
  if (kind && (second !== '' || kind === 'list')) {
    return { kind, slug: isTwin ? second.replace(/\.md$/, '') : second, anchor }
  }
  return { kind: 'page', slug: parts.join('/'), anchor }
}
