import { readFileSync } from 'node:fs'
import path from 'node:path'
import { innerPath } from '@/lib/base-path'
import { getArticles, getExpiredArticles } from '@/lib/content/articles'
import { loadIndex } from '@/lib/content/prepared-content'
import { siteBase } from '@/lib/content/site-url'
import { articleUrl } from '@/lib/url'
import { filesBelow } from './link-files'
import { missingPages } from './site-folder'

/** What a publication should hold. */
export type Expected = {
  /** Files of all pages. */
  readonly pages: readonly string[]
  /** Articles with errors that were left out on purpose, by their paths from the project's folder. */
  readonly leftOut: readonly string[]
}

/** Without it nothing is found in the browser. */
const SEARCH_MANIFEST = 'search/manifest.json'

/**
 * Nothing may get lost between the files and the site: Markdown files, but for those left out, = articles in the index, and
 * published articles = entries of the sitemap, which with the expired ones = pages.
 *
 * @throws naming what is missing or too much, and where
 */
export function verifyPublication(root: string, site: string, { pages, leftOut }: Expected): void {
  const without = new Set(leftOut.map((file) => path.basename(file, '.md')))
  const files = filesBelow(path.join(root, 'content', 'articles'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.basename(file, '.md'))
    .filter((slug) => !without.has(slug))
  const index = loadIndex().articles.map((article) => article.slug)
  expectSame('content/articles', files, '内容索引', index)

  const published = getArticles()
  const answered = [...published, ...getExpiredArticles()].map((article) => article.slug)
  const found = filesBelow(path.join(site, 'articles'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.basename(file, '.html'))
  expectSame('已发布和已过期的文章', answered, '生成的页面', found)
  const missing = missingPages(site, [...pages, SEARCH_MANIFEST])
  if (missing.length > 0) throw new Error(`没有生成这些文件：${missing.slice(0, 10).join('、')}`)

  const sitemaps = pages.filter((file) => /^sitemap(?:\/\d+)?\.xml$/.test(file))
  const sitemap = sitemaps.map((file) => readFileSync(path.join(site, file), 'utf8')).join('')
  const entries = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => innerPath(new URL(address).pathname, siteBase) ?? '')
    .filter((address) => address.startsWith(articleUrl('')))
    .map((address) => address.slice(articleUrl('').length))
  const listed = published.filter((article) => !article.noindex).map((article) => article.slug)
  expectSame('可收录的文章', listed, 'sitemap.xml', entries)
}

function expectSame(
  nameA: string,
  a: readonly string[],
  nameB: string,
  b: readonly string[],
): void {
  const missing = difference(a, b)
  const surplus = difference(b, a)
  if (missing.length === 0 && surplus.length === 0 && a.length === b.length) return
  throw new Error(
    [
      `${nameA}有 ${a.length} 篇，${nameB}有 ${b.length} 篇，应当一样。`,
      ...(missing.length > 0 ? [`${nameB}里缺少：${missing.slice(0, 10).join('、')}`] : []),
      ...(surplus.length > 0 ? [`${nameB}里多出：${surplus.slice(0, 10).join('、')}`] : []),
    ].join('\n'),
  )
}

function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b)
  return a.filter((item) => !other.has(item))
}
