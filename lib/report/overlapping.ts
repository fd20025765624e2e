import { questionKeys } from '@/lib/checks/title-key'
import { type ReportArticle, type ReportLine, toLine } from './report-article'
import { type SimilarPair, shinglesOf, similarPairs, withoutCommon } from './similar-pairs'

export type OverlapLine = {
  readonly first: ReportLine
  readonly second: ReportLine
  /** How much of the questions in the titles is the same, from 0 to 1; 0 below what counts as alike. */
  readonly titleShare: number
  /** How much of the text is the same, from 0 to 1; 0 below what counts as alike. */
  readonly textShare: number
}

/** Two questions that share this much of their pairs of letters ask the same (as `near-titles`). */
const ALIKE_QUESTIONS = 0.7
const LETTERS_OF_QUESTIONS = 2
/** Of two texts written apart about the same thing a tenth is the same; of one made from the other, more. */
const ALIKE_TEXTS = 0.3
const LETTERS_OF_TEXTS = 5
/** What stands in more articles is a phrase of the site, such as how to reach the service. */
const PHRASE_OF_THE_SITE = 20
/** What is left of an article without such phrases is too little to judge by. */
const FEWEST_SHINGLES = 60

/** The pairs of articles that answer the same, most alike first. */
export function findOverlapping(articles: readonly ReportArticle[]): readonly OverlapLine[] {
  const titles = sharesOf(titlePairs(articles))
  const texts = sharesOf(textPairs(articles))
  const places = new Map(
    [...titles, ...texts].map(([key, { first, second }]) => [key, [first, second]]),
  )
  return [...places]
    .flatMap(([key, [first = -1, second = -1]]): readonly OverlapLine[] => {
      const [a, b] = [articles[first], articles[second]]
      if (!a || !b) return []
      const titleShare = titles.get(key)?.share ?? 0
      const textShare = texts.get(key)?.share ?? 0
      return [{ first: toLine(a), second: toLine(b), titleShare, textShare }]
    })
    .sort((a, b) => alikeness(b) - alikeness(a))
}

function titlePairs(articles: readonly ReportArticle[]): readonly SimilarPair[] {
  const questions = articles.flatMap(({ title }, owner) =>
    questionKeys(title).map((key) => ({ owner, key })),
  )
  const sets = questions.map(({ key }) => shinglesOf(key, LETTERS_OF_QUESTIONS))
  return similarPairs(sets, ALIKE_QUESTIONS).flatMap(({ first, second, share }) => {
    const [a, b] = [questions[first], questions[second]]
    return a && b && isSameSubject(a.key, b.key)
      ? [{ first: Math.min(a.owner, b.owner), second: Math.max(a.owner, b.owner), share }]
      : []
  })
}

/**
 * 解绑银行卡 and 解绑一张银行卡 ask about one thing: one has letters more, the other none of its own.
 * 支付宝解绑银行卡 and 淘宝解绑银行卡 ask about two.
 */
function isSameSubject(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a)
}

/** Whether all letters of the short text stand in the long one, in their order. */
function isWithin(short: string, long: string): boolean {
  let from = 0
  return Array.from(short).every((letter) => {
    const at = long.indexOf(letter, from)
    from = at + letter.length
    return at >= 0
  })
}

function textPairs(articles: readonly ReportArticle[]): readonly SimilarPair[] {
  const sets = articles.map(({ text }) => shinglesOf(text, LETTERS_OF_TEXTS))
  const own = withoutCommon(sets, PHRASE_OF_THE_SITE)
  return similarPairs(
    own.map((set) => (set.size < FEWEST_SHINGLES ? new Set<string>() : set)),
    ALIKE_TEXTS,
  )
}

/** By the two articles, the best pair; two questions of one title are no overlap. */
function sharesOf(pairs: readonly SimilarPair[]): ReadonlyMap<string, SimilarPair> {
  const best = new Map<string, SimilarPair>()
  for (const pair of pairs) {
    const key = `${pair.first} ${pair.second}`
    if (pair.first !== pair.second && !best.has(key)) best.set(key, pair)
  }
  return best
}

function alikeness({ titleShare, textShare }: OverlapLine): number {
  return Math.max(titleShare, textShare)
}
