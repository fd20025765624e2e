import type { DailyViews, Day } from '../store'
import type { ArticleName } from './insight-article'

/** Views of one article by how far back they are counted; each period ends today. */
export type ReadCount = ArticleName & {
  readonly today: number
  readonly week: number
  readonly month: number
  /** Imported counts from before this site included. */
  readonly all: number
}

export type ReadPeriod = 'today' | 'week' | 'month' | 'all'

/** Days that each period looks back, today included. */
export const PERIOD_DAYS = { today: 1, week: 7, month: 30 } as const

/** A line an article, in the order given. `daily` holds at least the last 30 days. */
export function readCounts(
  articles: readonly ArticleName[],
  daily: readonly DailyViews[],
  totals: ReadonlyMap<string, number>,
  today: Day,
): readonly ReadCount[] {
  const bySlug = new Map<string, { today: number; week: number; month: number }>()
  for (const { slug, day, views } of daily) {
    const counts = bySlug.get(slug) ?? { today: 0, week: 0, month: 0 }
    for (const period of ['today', 'week', 'month'] as const) {
      if (day <= today && day > today - PERIOD_DAYS[period]) counts[period] += views
    }
    bySlug.set(slug, counts)
  }
  return articles.map(({ slug, title }) => ({
    slug,
    title,
    ...(bySlug.get(slug) ?? { today: 0, week: 0, month: 0 }),
    all: totals.get(slug) ?? 0,
  }))
}

/** Most read in a period first; articles nobody read then are left out. */
export function mostRead(counts: readonly ReadCount[], period: ReadPeriod): readonly ReadCount[] {
  return counts
    .filter((each) => each[period] > 0)
    .sort((a, b) => b[period] - a[period] || b.all - a.all || (a.slug < b.slug ? -1 : 1))
}

export type DayViews = { readonly day: Day; readonly views: number }

/** One article's views (all articles' without `slug`), a line a day, oldest first, days without views as 0. */
export function viewsByDay(
  daily: readonly DailyViews[],
  today: Day,
  slug?: string,
): readonly DayViews[] {
  const byDay = new Map<Day, number>()
  for (const each of daily) {
    if (slug === undefined || each.slug === slug) {
      byDay.set(each.day, (byDay.get(each.day) ?? 0) + each.views)
    }
  }
  return Array.from({ length: PERIOD_DAYS.month }, (_, index) => {
    const day = today - PERIOD_DAYS.month + 1 + index
    return { day, views: byDay.get(day) ?? 0 }
  })
}
