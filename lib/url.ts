import { basePath, innerPath } from './base-path'

/**
 * Every address of the site is made here, from its root; `absoluteUrl` adds host and sub-path. A sub-path is in
 * none of them on the server, where pages get it once they are finished (`publicHtml`). In the browser there is
 * nothing but public addresses: rolldown writes the sub-path in (scripts/build/reader-script).
 */
const START = process.env.ZHINAN_BASE_PATH ?? ''

/** `/` */
export function homeUrl(): string {
  return `${START}/`
}

/** `topics` → `/topics`: what there is once, and files of the site. */
export function siteFile(path: string): string {
  return `${START}/${path}`
}

/** Below what the API's addresses lie; of an exported site another one's, or nowhere: `none`. */
const API_START = process.env.ZHINAN_API_START ?? START

/** Whether there is an API: an exported site may have none. */
export const hasApi = API_START !== 'none'

/** `votes` → `/api/v1/votes` */
export function apiUrl(path: string): string {
  return `${API_START}/api/v1/${path}`
}

/** The address of the page that the browser shows, as the server knows it: `/help/latest` → `/latest` */
export function shownPath(pathname: string): string {
  return innerPath(pathname, START) ?? pathname
}

/** A file name and an address: lower-case ASCII words joined by `-`. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether the text can be the last part of an address. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}

/** `jd-finance-unbind-card` → `/articles/jd-finance-unbind-card` */
export function articleUrl(slug: string): string {
  return `${START}/articles/${slug}`
}

/** A part of an article, by its `id`; without one the whole: `('a', '第一步')` → `/articles/a#%E7%AC%AC…` */
export function articlePartUrl(slug: string, id?: string): string {
  return articleUrl(slug) + (id ? `#${encodeURIComponent(id)}` : '')
}

/** The Markdown twin of an article: `a` → `/articles/a.md` */
export function articleMarkdownUrl(slug: string): string {
  return `${articleUrl(slug)}.md`
}

/** The picture that social networks show: `a` → `/social/a.png` */
export function socialImageUrl(slug: string): string {
  return `${START}/social/${slug}.png`
}

/** `('jd', 1)` → `/categories/jd`; page 2 and later → `/categories/jd/2` */
export function categoryUrl(slug: string, page = 1): string {
  return paged(`${START}/categories/${slug}`, page)
}

/** `new-phone` → `/topics/new-phone` */
export function topicUrl(slug: string): string {
  return `${START}/topics/${slug}`
}

/** `解绑` → `/tags/%E8%A7%A3%E7%BB%91`; page 2 and later end in `/2`. */
export function tagUrl(tag: string, page = 1): string {
  return paged(`${START}/tags/${encodeURIComponent(tag)}`, page)
}

/** `payments` → `/authors/payments` */
export function authorUrl(slug: string, page = 1): string {
  return paged(`${START}/authors/${slug}`, page)
}

/** `1` → `/latest`, `2` → `/latest/2` */
export function latestUrl(page = 1): string {
  return paged(`${START}/latest`, page)
}

/** `today` → `/hot`, `week` → `/hot/week` */
export function hotUrl(period: 'today' | 'week' | 'all' = 'today'): string {
  return period === 'today' ? `${START}/hot` : `${START}/hot/${period}`
}

/** `about` → `/about` */
export function pageUrl(slug: string): string {
  return `${START}/${slug}`
}

/** The page of 收藏, which shows what the device keeps. */
export function savedUrl(): string {
  return siteFile('saved')
}

/** The service worker; at the root, since it answers for what lies below it. */
export function workerUrl(): string {
  return siteFile('sw.js')
}

/** `解绑` → `/search?q=%E8%A7%A3%E7%BB%91`; an empty query → `/search` */
export function searchUrl(query = ''): string {
  return query === '' ? `${START}/search` : `${START}/search?q=${encodeURIComponent(query)}`
}

/**
 * Where a vote by a plain form leads: thanks, and after 否 the questions why and where.
 *
 * `{ slug: 'a', receipt: 'R', helpful: false }` → `/feedback?slug=a&receipt=R&helpful=no`; once those are
 * answered, `&done=yes` is added.
 */
export function feedbackUrl(vote: {
  readonly slug: string
  readonly receipt: string
  readonly helpful: boolean
  readonly isComplete?: boolean
}): string {
  const { slug, receipt, helpful, isComplete } = vote
  const query = new URLSearchParams({ slug, receipt, helpful: helpful ? 'yes' : 'no' })
  if (isComplete) query.set('done', 'yes')
  return `${START}/feedback?${query}`
}

/**
 * An address as anybody anywhere may follow it; what leads elsewhere stays as it is.
 *
 * `('https://a.example/help', '/latest')` → `https://a.example/help/latest`
 *
 * @param from the page on which it stands, for one such as `#怎么解绑`
 */
export function absoluteUrl(site: string, address: string, from = '/'): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return new URL(address, site).href
  const { origin, pathname, search, hash } = new URL(address, new URL(from, site))
  return origin + basePath(site) + pathname + search + hash
}

/**
 * Where the page at an address lies in the folder of the site: `/` → `index.html`, `/tags/%E8%A7%A3` →
 * `tags/解.html`. A slash within a name stays escaped: it would lead into another folder.
 */
export function pageFile(address: string): string {
  const names = address.split('/').map((name) => decodeURIComponent(name).replaceAll('/', '%2F'))
  return `${names.slice(1).join('/') || 'index'}.html`
}

function paged(path: string, page: number): string {
  return page <= 1 ? path : `${path}/${page}`
}

/** What chat apps and people leave behind a pasted address, and quotes around it. */
const PASTED = /[\s。，、；：！？…）」』】》”’.,;:!?)\]}>'"]+$/u

/**
 * The address that a reader meant who came with another case or with a pasted mark behind it; whether
 * it exists, the caller knows. `undefined` where there is nothing to fix.
 *
 * `/articles/JD-Unbind。` → `/articles/jd-unbind`
 */
export function meantPath(path: string): string | undefined {
  const written = decodePercent(path)
  const found = /^\/articles\/+([^/]+)\/?$/i.exec(written)?.[1]
  if (found === undefined) return undefined
  const meant = `/articles/${found.normalize('NFKC').replace(PASTED, '').toLowerCase()}`
  return meant === written || !/^\/articles\/[a-z0-9]/.test(meant) ? undefined : meant
}

/** The text with its %-escapes read (RFC 3986, 2.1); as it is, where one of them is broken or a % is just a %. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
