import type { Day, NetworkHash } from '../store'
import type { Query } from './database'
import { countPositions } from './positions'
import { addUp, insertRows } from './rows'
import { markOf } from './stored-values'

/** Counts the networks that viewed anything, each once a day. */
export async function addSiteNetworks(
  query: Query,
  views: readonly { readonly day: Day; readonly networks: readonly NetworkHash[] }[],
): Promise<void> {
  const marks = views.map(({ day, networks: [network = ''] }) => ({
    day,
    mark: markOf('site', network),
  }))
  const positions = await countPositions(query, marks)
  const added = views.filter((_, index) => positions[index] === 1)
  await insertRows(
    query,
    'site_days (day, networks)',
    addUp(added.map(({ day }) => ({ key: [day], by: [1] }))),
    'ON CONFLICT (day) DO UPDATE SET networks = site_days.networks + excluded.networks',
  )
}

export async function getDailyNetworks(
  query: Query,
  from: Day,
  to: Day,
): Promise<ReadonlyMap<Day, number>> {
  const rows = await query<{ readonly day: Day; readonly networks: number }>(
    'SELECT day, networks FROM site_days WHERE day >= $1 AND day <= $2',
    [from, to],
  )
  return new Map(rows.map(({ day, networks }) => [day, networks]))
}
