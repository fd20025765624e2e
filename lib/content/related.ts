import type { ArticleSummary } from './types'

/** How many titles 推荐阅读 has, unless an editor named more. */
export const RECOMMENDED = 5

type Candidate = Pick<ArticleSummary, 'slug' | 'title' | 'category' | 'tags' | 'topics'>

/** What one shared feature is worth before its rarity is counted in. */
const WEIGHTS = { topic: 3, tag: 4, category: 1, words: 1.5 } as const
/** A feature that more articles share says little, and walking them all would be quadratic. */
const COMMON = 400

/**
 * For each article the slugs of its nearest others, best first: those with which it shares topics,
 * tags, category and pairs of title characters, rare ones counting more (inverse document frequency).
 * Never the article itself; ties keep the order of `articles`.
 */
export function buildRelated(
  articles: readonly Candidate[],
  limit: number,
): ReadonlyMap<string, readonly string[]> {
  const features = articles.map(featuresOf)
  const holders = new Map<string, number[]>()
  for (const [index, list] of features.entries()) {
    for (const { key } of list) {
      const holder = holders.get(key)
      if (holder) holder.push(index)
      else holders.set(key, [index])
    }
  }
  return new Map(
    articles.map((article, index) => [
      article.slug,
      nearest(index, features[index] ?? [], holders, articles, limit),
    ]),
  )
}

type Feature = { readonly key: string; readonly weight: number }

function featuresOf(article: Candidate): readonly Feature[] {
  return [
    ...article.topics.map((topic) => ({ key: `topic:${topic}`, weight: WEIGHTS.topic })),
    ...article.tags.map((tag) => ({ key: `tag:${tag}`, weight: WEIGHTS.tag })),
    { key: `category:${article.category}`, weight: WEIGHTS.category },
    ...titlePairs(article.title).map((pair) => ({ key: `pair:${pair}`, weight: WEIGHTS.words })),
  ]
}

/** `怎么解绑?` → `怎么`, `么解`, `解绑`; each once. */
function titlePairs(title: string): readonly string[] {
  const runs = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [
    ...new Set(
      runs.flatMap((run) => {
        const characters = Array.from(run)
        return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
      }),
    ),
  ]
}

function nearest(
  self: number,
  features: readonly Feature[],
  holders: ReadonlyMap<string, readonly number[]>,
  articles: readonly Candidate[],
  limit: number,
): readonly string[] {
  const scores = new Map<number, number>()
  for (const { key, weight } of features) {
    const sharing = holders.get(key) ?? []
    if (sharing.length > COMMON) continue
    const worth = weight * Math.log(1 + articles.length / sharing.length)
    for (const other of sharing) {
      if (other !== self) scores.set(other, (scores.get(other) ?? 0) + worth)
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, limit)
    .flatMap(([index]) => articles[index]?.slug ?? [])
}
