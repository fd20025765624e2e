import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getArticles, getExpiredArticles } from '@/lib/content/articles'
import { loadIndex } from '@/lib/content/store'
import { articleUrl } from '@/lib/url'

/**
 * Nothing may get lost between the files and the site: Markdown files = articles in the index, and
 * published articles = entries of the sitemap, which with the expired ones = pages.
 *
 * @throws naming what is missing or too much, and where
 */
export function verifyOutput(root: string): { readonly articles: number } {
  const files = readdirSync(path.join(root, 'content', 'articles'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.basename(file, '.md'))
  const index = loadIndex(root).articles.map((article) => article.slug)
  expectSame('content/articles', files, '内容索引', index)

  const published = getArticles()
  const answered = [...published, ...getExpiredArticles()].map((article) => article.slug)
  const pages = readdirSync(path.join(root, '.next', 'server', 'app', 'articles'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.basename(file, '.html'))
  expectSame('已发布和已过期的文章', answered, '生成的页面', pages)

  const listed = published.filter((article) => !article.noindex)
  const sitemap = readFileSync(
    path.join(root, '.next', 'server', 'app', 'sitemap.xml.body'),
    'utf8',
  )
  const entries = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname)
    .filter((address) => address.startsWith(articleUrl('')))
    .map((address) => address.slice(articleUrl('').length))
  expectSame(
    '可收录的文章',
    listed.map((article) => article.slug),
    'sitemap.xml',
    entries,
  )
  return { articles: published.length }
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
