import { setImmediate } from 'node:timers/promises'
import type { Dispute, DisputedArticle } from '../disputes'
import { loadDisputes } from '../load-disputes'
import { loadOnwardDays } from '../onward'
import type {
  Comment,
  DailySearches,
  DailyViews,
  Day,
  OnwardDay,
  Store,
  StoredRevision,
  StuckCount,
  VoteCount,
} from '../store'
import { PERIOD_DAYS } from './read-counts'

/** What the store holds, as the insights need it. */
export type Counts = {
  /** Of the last 30 days, as are the searches. */
  readonly daily: readonly DailyViews[]
  readonly searches: readonly DailySearches[]
  /** Networks that viewed anything, by day. */
  readonly networks: ReadonlyMap<Day, number>
  /** All views ever, of the articles asked for and of removed ones. */
  readonly totals: ReadonlyMap<string, number>
  readonly votes: readonly VoteCount[]
  readonly stuck: readonly StuckCount[]
  readonly revisions: readonly StoredRevision[]
  /** Of the last 90 days, where stuck readers went. */
  readonly onward: readonly OnwardDay[]
  /** Steps that readers say do not match. */
  readonly disputes: readonly Dispute[]
}

/** Articles no longer on the site whose all-time count is looked for beside those that are. */
const REMOVED = 100

/** @throws StoreUnavailable */
export async function loadCounts(
  store: Store,
  articles: readonly DisputedArticle[],
  today: Day,
): Promise<Counts> {
  const from = today - PERIOD_DAYS.month + 1
  const slugs = articles.map(({ slug }) => slug)
  const [daily, searches, networks, votes, stuck, onward, revisions, top, disputes] =
    await Promise.all([
      dayByDay(from, today, (day) => store.getDailyViews(day, day)),
      dayByDay(from, today, (day) => store.getDailySearches(day, day)),
      store.getDailyNetworks(from, today),
      store.getVoteCounts(),
      store.getStuckCounts(),
      loadOnwardDays(store, today),
      store.getRevisions(),
      store.getMostViewed(slugs.length + REMOVED),
      loadDisputes(store, articles, today),
    ])
  const counted = new Set([...slugs, ...[...daily, ...top].map(({ slug }) => slug)])
  const totals = await store.getViewCounts([...counted])
  return { daily, searches, networks, totals, votes, stuck, onward, revisions, disputes }
}

/** Long lists a day at a time: SQLite reads without letting go, and pages must go on in between. */
async function dayByDay<T>(
  from: Day,
  to: Day,
  load: (day: Day) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const days: (readonly T[])[] = []
  for (let day = from; day <= to; day += 1) {
    days.push(await load(day))
    await setImmediate()
  }
  return days.flat()
}

/** Comments taken from the store at once while all are read. */
const PAGE = 500

/** Every comment, newest first. @throws StoreUnavailable */
export async function loadAllComments(store: Store): Promise<readonly Comment[]> {
  const all = new Map<string, Comment>()
  let before: number | undefined
  for (;;) {
    const page = await store.getComments({ limit: PAGE, before })
    const known = all.size
    for (const comment of page) all.set(comment.receipt, comment)
    const last = page.at(-1)
    if (page.length < PAGE || !last || all.size === known) return [...all.values()]
    // Those of the same moment come once more, or one of them would be missed.
    before = last.at + 1
  }
}
