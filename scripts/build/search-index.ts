import { type IndexReport, writeIndex } from '@/lib/search/index-files'
import { buildSiteIndex, searchableArticles } from '@/lib/search/site-index'

/**
 * Makes the search index of the prepared content in `public/search/`.
 *
 * @throws when it holds more or fewer articles than are published and may be found
 */
export async function publishSearchIndex(root: string): Promise<IndexReport> {
  const report = await writeIndex(buildSiteIndex(root), root)
  const expected = searchableArticles().length
  if (report.articles !== expected) {
    throw new Error(`搜索索引里有 ${report.articles} 篇文章，应当有 ${expected} 篇。`)
  }
  return report
}
