import { bareText } from '@/lib/bare-text'
import { decayWeight, FEWEST_READERS } from './decay'
import { maskPersonalData } from './mask-personal-data'
import type { DailySearches, Day } from './store'

/** Days that 大家都在搜 looks back; what is older weighs less than a twentieth anyway. */
export const POPULAR_DAYS = 14

/** Longer ones are sentences, not words to tap on. */
const LONGEST = 20

/** Web addresses, written out or without their scheme. */
const ADDRESS = /:\/\/|www\.|[a-z0-9-]\.(?:com|cn|net|org|cc|top|xyz|vip|app|me|io)(?![a-z])/i

export type PopularOptions = {
  readonly limit: number
  /** Whether a query is made of words of the site's own titles, tags and synonyms. */
  readonly isOwnWords: (query: string) => boolean
  /** Words that no shown query may contain, in the same normalised form. */
  readonly blocked: readonly string[]
}

/**
 * 大家都在搜: queries of the last days, most searched first, newer days counting more (see `decay`); of
 * equal ones the query decides, so the same counts always give the same list. Only what
 * `FEWEST_READERS` networks searched on one day, what found something the last time, and what may stand in
 * public. Of two that differ in spaces and punctuation alone, the more searched one stands for both.
 */
export function rankPopular(
  daily: readonly DailySearches[],
  today: Day,
  options: PopularOptions,
): readonly string[] {
  const ranked = [...sumUp(daily, today)]
    .filter(([, { networks, total }]) => networks >= FEWEST_READERS && total > 0)
    .sort(([a, { score: first }], [b, { score: second }]) => second - first || (a < b ? -1 : 1))
  // Best first, one at a time: a busy site has tens of thousands, and what may be shown is dear to find out.
  const shown = new Map<string, string>()
  for (const [query] of ranked) {
    if (shown.size >= options.limit) break
    const bare = bareText(query)
    if (!shown.has(bare) && isShowable(query, options)) shown.set(bare, query)
  }
  return [...shown.values()]
}

type Sum = { score: number; networks: number; day: Day; total: number }

function sumUp(daily: readonly DailySearches[], today: Day): ReadonlyMap<string, Sum> {
  const byQuery = new Map<string, Sum>()
  for (const { query, day, networks, total } of daily) {
    if (day <= today - POPULAR_DAYS || day > today) continue
    const sum = byQuery.get(query) ?? { score: 0, networks: 0, day, total }
    const isNewest = day >= sum.day
    byQuery.set(query, {
      score: sum.score + networks * decayWeight(day, today),
      // They are told apart within a day only: the largest day is how many there were at least.
      networks: Math.max(sum.networks, networks),
      day: Math.max(sum.day, day),
      total: isNewest ? total : sum.total,
    })
  }
  return byQuery
}

/**
 * Whether a query may be shown to everybody, however often it was searched: short, of the site's own
 * words, nothing blocked, no address and no number that could be a person's (seven digits or more).
 */
export function isShowable(
  query: string,
  { isOwnWords, blocked }: Omit<PopularOptions, 'limit'>,
): boolean {
  const bare = bareText(query)
  return (
    [...query].length <= LONGEST &&
    !blocked.some((word) => isWithin(bareText(word), bare)) &&
    !/\d{7}/.test(bare) &&
    !ADDRESS.test(query) &&
    maskPersonalData(query).found.length === 0 &&
    isOwnWords(query)
  )
}

function isWithin(word: string, text: string): boolean {
  return word !== '' && text.includes(word)
}
