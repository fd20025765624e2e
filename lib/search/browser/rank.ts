import type { IndexField } from './postings'

/**
 * How much a match counts by the place where it is found. A reader who typed words of a title wants
 * that article; one who typed words of a step wants that step; the text answers when nothing else does.
 */
export const WEIGHTS: Readonly<Record<IndexField, number>> = {
  title: 10,
  question: 6,
  step: 4,
  summary: 4,
  tag: 2,
  text: 1,
}

/** How much an article that has the name of a category in a place is about it. */
export const NAMED: Readonly<Record<IndexField, number>> = {
  title: 1,
  tag: 1,
  question: 0.6,
  step: 0.4,
  summary: 0.4,
  text: 0.2,
}

/** How findings are weighed; `npm run bench search-questions` and `search-corpora` say what a change does. */
export const RANK = {
  /** A piece found in places of this weight counts half; more places add less and less (as in BM25F). */
  half: 8,
  /** How much the length of an article takes from what its text has (as `b` of BM25). */
  lengthShare: 0.6,
  /** Of what the index says, how much is for the pieces wherever they stand; the rest for standing together. */
  piecesShare: 0.2,
  /** Of a field's weight, how much is for words in the same order without gaps; the rest for words anywhere. */
  phraseShare: 0.3,
  /** Having twice as much of the query in one place is worth 2 to the power of this. */
  together: 1.6,
  /** How much of a piece counts as had that an article has in its text only. */
  inTextOnly: 0.8,
  /** What is left of a score where an article has next to nothing of the query; the rest grows with what it has. */
  withoutCoverage: 0.15,
  /** What is left of an article's score where the query names a category, such as 微信, and the article does not. */
  withoutName: 0.2,
  /** How much more a rare piece says than a usual one: 0 not at all, 1 as in BM25. */
  rarity: 0.75,
  /** How much the words that stand for a piece make it less rare, where the piece itself is there. */
  othersShare: 0.3,
  /** What a piece counts that stands in no head of the site, but only in texts. */
  onlyText: 0.7,
  /** What a 汉字 by itself counts beside longer pieces; texts are not searched for it. */
  alone: 0.4,
  /** What the best articles, read in full, gain at most by each finding. */
  phrase: 0.02,
  title: 0.27,
  titleShare: 0.52,
  summary: 0.17,
  passage: 0.34,
  sentence: 0.15,
  times: 0.7,
  /** As `together`, for the title; for passages and sentences it is 2. */
  titleTogether: 1.2,
  /** A title counts as so many mentions in the text; so many mentions are worth half of what all are. */
  titleTimes: 10,
  halfTimes: 1.6,
  /** What a word weighs that only the title has, beside the rarest of the query. */
  strangeInTitle: 0.5,
  /** More than all others together: an editor has said that who types this wants this article. */
  asked: 2,
} as const

/** What another form of a part of the query is worth beside the part itself. */
export const ALTERNATIVES = {
  /** Latin letters read as pinyin or initials. */
  sound: 0.8,
  /** One 汉字 changed for another that sounds alike, or a letter for another. */
  correction: 0.6,
} as const

/** How much one piece of a query says: a rare one more, but never everything. */
export function rarityOf(articles: number, total: number): number {
  return Math.log2(1 + total / Math.max(1, articles)) ** RANK.rarity
}
