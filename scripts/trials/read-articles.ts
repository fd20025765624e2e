import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import { parseInstant } from '@/lib/date'
import { parseBody } from '@/lib/markdown/parse-body'
import type { IndexedArticle } from '@/lib/search/build-index'
import { toSearchRecord } from '@/lib/search/record'

/** The articles below `contentDir` as search sees them, newest first, without the rest of the build. */
export function readArticles(contentDir: string): readonly IndexedArticle[] {
  const folder = path.join(contentDir, 'articles')
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => readArticle(folder, file) ?? [])
    .sort((a, b) => (a.record.publishedAt < b.record.publishedAt ? 1 : -1))
}

/** `undefined` for drafts and articles that are not to be found. */
function readArticle(folder: string, file: string): IndexedArticle | undefined {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const block = splitFrontMatter(text)
  const front = parse(block?.yaml ?? '')
  if (!block || front.draft || front.noindex) return undefined
  const record = toSearchRecord({
    slug: path.basename(file, '.md'),
    title: front.title,
    summary: front.summary,
    category: path.dirname(file),
    tags: front.tags ?? [],
    publishedAt: parseInstant(String(front.publishedAt)) ?? '',
    checkedAt: front.checkedAt && String(front.checkedAt),
    body: parseBody(block.body),
  })
  return { record, topics: front.topics ?? [] }
}
