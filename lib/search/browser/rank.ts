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
/** The name of a category, such as 微信, says which article of several alike is meant. */
const NAME = 1.5

/** How much one piece of a query says: a rare one more, but never everything. */
export function weightOf(
  key: string,
  { articles, total, names }: { articles: number; total: number; names: readonly string[] },
): number {
  const rarity = Math.sqrt(Math.log2(1 + total / Math.max(1, articles)))
  if (PARTICLES.test(key)) return rarity * PARTICLE
  return names.some((name) => name.includes(key)) ? rarity * NAME : rarity
}
