import { groupBy } from '@/lib/group-by'
import type { Day, OnwardDay, Store } from './store'

/** What was counted earlier is not looked at: articles change. */
const ONWARD_DAYS = 90

/** Fewer are chance. */
const FEWEST_OTHERS = 5

/** Where readers who were stuck in one article went. */
export type OnwardCount = {
  readonly to: string
  /** Networks, each once a day. */
  readonly networks: number
  /** The same without one network a day, which may be the same one every day. */
  readonly others: number
}

/** By slug, the article that most of its stuck readers went to. */
export type MostWentTo = Readonly<Record<string, string>>

/** The days that count. @throws StoreUnavailable */
export function loadOnwardDays(
  store: Pick<Store, 'getOnwardDays'>,
  today: Day,
): Promise<readonly OnwardDay[]> {
  return store.getOnwardDays(today - ONWARD_DAYS + 1)
}

/** Of one article, where most went first. */
export function onwardCounts(days: readonly OnwardDay[], slug: string): readonly OnwardCount[] {
  const own = days.filter((each) => each.slug === slug)
  return [...groupBy(own, ({ to }) => [to])]
    .map(([to, same]) => ({
      to,
      networks: sum(same.map(({ networks }) => networks)),
      others: sum(same.map(({ networks }) => networks - 1)),
    }))
    .toSorted((a, b) => b.others - a.others || b.networks - a.networks || (a.to < b.to ? -1 : 1))
}

/**
 * By slug, the article that most of its stuck readers went to, where enough others say so: one network, however
 * many days it comes back, adds no more than the readers beside it.
 *
 * @param slugs articles that are there; one that is gone leads nowhere
 */
export function mostWentTo(days: readonly OnwardDay[], slugs: readonly string[]): MostWentTo {
  const known = new Set(slugs)
  const bySlug = groupBy(
    days.filter(({ slug, to }) => known.has(slug) && known.has(to)),
    ({ slug }) => [slug],
  )
  return Object.fromEntries(
    [...bySlug].flatMap(([slug, own]) => {
      const [first] = onwardCounts(own, slug)
      return first && first.others >= FEWEST_OTHERS ? [[slug, first.to]] : []
    }),
  )
}

/** Whether two say the same, in whatever order. */
export function isSameOnward(a: MostWentTo, b: MostWentTo): boolean {
  const [first, second] = [Object.entries(a), Object.entries(b)]
  return first.length === second.length && first.every(([slug, to]) => b[slug] === to)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
