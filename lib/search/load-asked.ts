import { askedKind } from '@/lib/content/kinds/asked'
import { loadDataFile } from '@/lib/content/load-data-file'
import { groupBy } from '@/lib/group-by'

/** By slug, what readers type who want the article, by the editors' `content/asked.yml`. */
export function loadAsked(root: string): ReadonlyMap<string, readonly string[]> {
  const asked = loadDataFile(root, askedKind)?.asked ?? []
  const byArticle = groupBy(asked, ({ article }) => [article])
  return new Map([...byArticle].map(([slug, list]) => [slug, list.map(({ phrase }) => phrase)]))
}
