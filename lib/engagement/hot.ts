import { decayWeight, FEWEST_READERS } from './decay'
import type { DailyViews, Day, ViewCount } from './store'

export const HOT_PERIODS = ['today', 'week', 'all'] as const
/** 今日, 本周 (the last seven days), 全部. */
export type HotPeriod = (typeof HOT_PERIODS)[number]

const DAYS: Readonly<Record<Exclude<HotPeriod, 'all'>, number>> = { today: 1, week: 7 }

export type HotOptions = {
  readonly period: Exclude<HotPeriod, 'all'>
  readonly limit: number
  /** False for what editors keep out, and for what is not published (any more). */
  readonly isEligible: (slug: string) => boolean
}

/** Which days `rankHot` looks at, both included. */
export function hotDays(period: HotOptions['period'], today: Day): { from: Day; to: Day } {
  return { from: today - DAYS[period] + 1, to: today }
}

/**
 * 热门阅读: slugs by their views that rank, newer days counting more (see `decay`); of equal ones the
 * slug decides. The age of an article counts for nothing, or help that stays true would sink.
 *
 * Shown from `FEWEST_READERS` on. Readers cannot be told apart across days, but on one day each counts
 * once an article: the largest day's count is a number of readers that there were at least.
 */
export function rankHot(
  daily: readonly DailyViews[],
  today: Day,
  { period, limit, isEligible }: HotOptions,
): readonly string[] {
  const { from } = hotDays(period, today)
  const bySlug = new Map<string, { score: number; readers: number }>()
  for (const { slug, day, ranked } of daily) {
    if (day < from || day > today || !isEligible(slug)) continue
    const sum = bySlug.get(slug) ?? { score: 0, readers: 0 }
    bySlug.set(slug, {
      score: sum.score + ranked * decayWeight(day, today),
      readers: Math.max(sum.readers, ranked),
    })
  }
  return [...bySlug]
    .filter(([, { readers }]) => readers >= FEWEST_READERS)
    .sort(([a, { score: first }], [b, { score: second }]) => second - first || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([slug]) => slug)
}

/** 全部: the most viewed of all time among the eligible, from `FEWEST_READERS` views on. */
export function rankAllTime(
  mostViewed: readonly ViewCount[],
  { limit, isEligible }: Omit<HotOptions, 'period'>,
): readonly string[] {
  return mostViewed
    .filter(({ slug, views }) => views >= FEWEST_READERS && isEligible(slug))
    .slice(0, limit)
    .map(({ slug }) => slug)
}
