import type { Field } from './postings'

/**
 * How much a match counts by the place where it is found. A reader who typed words of a title wants
 * that article; one who typed words of a step wants that step; the text answers when nothing else does.
 */
export const WEIGHTS: Readonly<Record<Field, number>> = {
  title: 10,
  question: 6,
  step: 4,
  summary: 2.5,
  tag: 2,
  text: 1,
}

/** Of a field's weight, how much is for words in the same order without gaps; the rest for words anywhere. */
export const PHRASE_SHARE = 0.65

/** What having all of the query is worth over having most of it in a better place. */
export const WHOLE_QUERY = 1.6

/** An article that has less of the query than this, by weight, is not a result. */
export const LEAST_COVERAGE = 0.45

/** What another spelling of the query is worth beside the query itself. */
export const ALTERNATIVES = {
  synonym: 0.85,
  /** Latin letters read as pinyin or initials. */
  sound: 0.8,
  /** One 汉字 changed for another that sounds alike. */
  correction: 0.5,
} as const

/** 汉字 that hold a sentence together and say little of what it is about. */
const PARTICLES = /[的了吗呢吧啊么怎我你他是在把被去着]/u
const PARTICLE = 0.35
/** How much one piece of a query says: a rare one more, but never everything. */
export function weightOf(key: string, articles: number, total: number): number {
  const rarity = Math.sqrt(Math.log2(1 + total / Math.max(1, articles)))
  return PARTICLES.test(key) ? rarity * PARTICLE : rarity
}

/** What a 汉字 by itself counts beside longer pieces; texts are not searched for it. */
export const ALONE = 0.3

/** What is left of an article's score where the query names a category, such as 微信, and the article does not. */
export const WITHOUT_NAME = 0.3

/**
 * Of its score, what the newest and the most read article gain at most. So little decides only
 * between articles that answer about equally well, and freshness before views.
 */
export const TIE_BREAKERS = { freshness: 0.02, views: 0.01 } as const
