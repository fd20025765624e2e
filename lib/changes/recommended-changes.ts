import { buildRelated, RECOMMENDED } from '@/lib/content/related'
import { instantMs } from '@/lib/date'
import type { ArticleVersion } from './article-version'

/** An article whose 推荐阅读 names others than before. */
export type RecommendedChange = {
  readonly slug: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/**
 * What changes at the end of articles that were and are there: the editors' picks, then the nearest by
 * topic, tag, category and title, as the page has them. `today` gives an article's slug of now.
 */
export function recommendedChanges(
  before: ReadonlyMap<string, ArticleVersion>,
  after: ReadonlyMap<string, ArticleVersion>,
  today: (slug: string) => string,
): readonly RecommendedChange[] {
  const former = [...recommendedOf(before)].map(
    ([slug, names]) => [today(slug), names.map(today)] as const,
  )
  const [old, now] = [new Map(former), recommendedOf(after)]
  return [...now].flatMap(([slug, names]) => {
    const earlier = old.get(slug)
    if (!earlier) return []
    const added = names.filter((name) => !earlier.includes(name))
    const removed = earlier.filter((name) => !names.includes(name))
    return added.length + removed.length > 0 ? [{ slug, added, removed }] : []
  })
}

function recommendedOf(versions: ReadonlyMap<string, ArticleVersion>) {
  const shown = [...versions.values()]
    .filter(({ isShown }) => isShown)
    // Ties go to the newer article, then by slug, as on the site.
    .toSorted(
      (a, b) => instantMs(b.publishedAt) - instantMs(a.publishedAt) || (a.slug < b.slug ? -1 : 1),
    )
  const related = buildRelated(shown, RECOMMENDED + 1)
  return new Map(
    shown.map(({ slug, recommended }) => {
      const picks = recommended.filter((pick) => versions.get(pick)?.isShown && pick !== slug)
      const names = [...new Set([...picks, ...(related.get(slug) ?? [])])]
      return [slug, names.slice(0, Math.max(RECOMMENDED, picks.length))] as const
    }),
  )
}
