import { SLUG } from '@/lib/url'
import type { ViewCount } from './store'

/** A fault of the file, and the line it is on, from 1. */
export type CsvFault = { readonly line: number; readonly message: string }

const HEADER = 'slug,views'
const EXAMPLE = '例如 jd-finance-unbind-card,14642'
const MOST_VIEWS = 1_000_000_000

/**
 * Reads earlier view counts from CSV: the columns `slug,views`, one article a line. Returns the counts, or
 * every fault of the file at once. Takes what spreadsheets write: a byte order mark, CRLF, quotes.
 */
export function parseViewCounts(
  text: string,
): { readonly counts: readonly ViewCount[] } | { readonly faults: readonly CsvFault[] } {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (cells(header).join(',') !== HEADER) {
    const message = `第一行要写 ${HEADER}，现在是「${header.slice(0, 60)}」`
    return { faults: [{ line: 1, message }] }
  }
  const counts: ViewCount[] = []
  const faults: CsvFault[] = []
  const lineOf = new Map<string, number>()
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue
    const line = index + 2
    const [slug = '', views = '', ...more] = cells(text)
    const earlier = lineOf.get(slug)
    const message = faultOf(slug, views, more.length, earlier)
    if (message) faults.push({ line, message })
    else counts.push({ slug, views: Number(views) })
    if (!earlier) lineOf.set(slug, line)
  }
  if (faults.length > 0) return { faults }
  return counts.length > 0 ? { counts } : { faults: [{ line: 2, message: `没有数据。${EXAMPLE}` }] }
}

function faultOf(
  slug: string,
  views: string,
  more: number,
  earlier: number | undefined,
): string | undefined {
  if (more > 0) return `只要两列。浏览数里不写逗号，${EXAMPLE}`
  if (!SLUG.test(slug) || slug.length > 200) {
    return `「${slug.slice(0, 60)}」不是文章地址的最后一段。${EXAMPLE}`
  }
  if (!/^\d{1,10}$/.test(views) || Number(views) > MOST_VIEWS) {
    return `浏览数要写 0 到 10 亿的整数，现在是「${views.slice(0, 60)}」。${EXAMPLE}`
  }
  return earlier ? `「${slug}」在第 ${earlier} 行写过了` : undefined
}

/** Neither slugs nor numbers hold commas or quotes, so quotes can only stand around a cell. */
function cells(line: string): readonly string[] {
  return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}
