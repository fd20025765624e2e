import { toDay } from '@/lib/date'
import type { Today } from '@/lib/engagement/insights/build-insights'
import { type Counts, loadCounts } from '@/lib/engagement/insights/load-counts'
import type { Studio } from './studio'

/** The store's counts, and the moment that they are looked at. @throws StoreUnavailable */
export async function loadCountsNow(studio: Studio): Promise<Today & { readonly counts: Counts }> {
  const today = todayOf(studio)
  return { ...today, counts: await loadCounts(studio.store(), studio.articles(), today.today) }
}

function todayOf(studio: Pick<Studio, 'now'>): Today {
  const now = studio.now()
  return { now, today: toDay(now) }
}

/** Comments counted for the menu; one more is only known to be more. */
const COUNTED = 99

/** How many comments wait, as the menu says it; nothing when none does. @throws StoreUnavailable */
export async function countOpenComments(studio: Studio): Promise<string | undefined> {
  const open = await studio.store().getComments({ state: 'open', limit: COUNTED + 1 })
  if (open.length === 0) return undefined
  return open.length > COUNTED ? `${COUNTED}+` : String(open.length)
}
