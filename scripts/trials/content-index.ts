import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { loadDataFile } from '@/lib/content/load-data-file'
import type { SearchIndex } from '@/lib/search/browser/search-index'
import {
  type BuiltIndex,
  buildSearchIndex,
  type IndexedArticle,
  type IndexFrame,
} from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { readArticles } from './read-articles'

export type TrialIndex = {
  readonly articles: readonly IndexedArticle[]
  readonly frame: IndexFrame
  readonly built: BuiltIndex
  readonly index: SearchIndex
  /** What making the index took, without reading the articles. */
  readonly seconds: { readonly passed: number; readonly computed: number }
}

/** The index of the Markdown files below `contentDir`, in memory, without the rest of the build. */
export function buildContentIndex(contentDir: string): TrialIndex {
  const articles = readArticles(contentDir)
  const { categories } = parse(readFileSync(path.join(contentDir, 'categories.yml'), 'utf8'))
  const start = performance.now()
  const used = process.cpuUsage()
  const frame: IndexFrame = {
    categories,
    topics: [],
    popular: [],
    synonyms: loadDataFile(path.dirname(contentDir), synonyms)?.synonyms ?? [],
  }
  const built = buildSearchIndex(articles, frame)
  const { user, system } = process.cpuUsage(used)
  const seconds = { passed: (performance.now() - start) / 1000, computed: (user + system) / 1e6 }
  return { articles, frame, built, index: openBuiltIndex(built), seconds }
}
