import type { Day, Onward, OnwardDay } from '../store'
import type { Query } from './database'
import { countPositions } from './positions'
import { standingsOf } from './public-counts'
import { addUp, insertRows, readAll } from './rows'
import { checkSource, key, markOf, whole } from './stored-values'

/**
 * So many of a network's are counted a day, over all articles: any two articles make a pair, and one machine
 * that walks through all of them must not fill the table.
 */
const ONWARD_COUNTED_A_DAY = 20

/** A stuck reader's next article as it is stored; throws a RangeError for one that cannot be. */
export function checkOnward({ slug, to, day, ...source }: Onward): Onward {
  return { slug: key(slug), to: key(to), day: whole(day), ...checkSource(source) }
}

/** Counts networks, each once a pair of articles and day; by the widest, since a /48 may be one household. */
export async function recordOnward(query: Query, list: readonly Onward[]): Promise<void> {
  const deeds = list.map(({ day, slug, to, reader, networks }) => {
    return { day, slug, to, network: networks.at(-1) ?? reader }
  })
  const standings = await standingsOf(
    query,
    deeds.map(({ day, slug, to, network }) => {
      return { day, subject: ['onward', slug, to], networks: [network] }
    }),
  )
  const fresh = deeds.filter((_, index) => standings[index]?.isNewNetwork)
  const positions = await countPositions(
    query,
    fresh.map(({ day, network }) => ({ day, mark: markOf('onward', network) })),
  )
  await insertRows(
    query,
    'onward_days (day, slug, to_slug, networks)',
    addUp(
      fresh
        .filter((_, index) => (positions[index] ?? 0) <= ONWARD_COUNTED_A_DAY)
        .map(({ day, slug, to }) => ({ key: [day, slug, to], by: [1] })),
    ),
    `ON CONFLICT (day, slug, to_slug) DO UPDATE SET
      networks = onward_days.networks + excluded.networks`,
  )
}

type OnwardRow = Omit<OnwardDay, 'to'> & { readonly to_slug: string }

/** From a day on, oldest first. */
export async function getOnwardDays(query: Query, from: Day): Promise<readonly OnwardDay[]> {
  const rows = await readAll<OnwardRow>(query, {
    select: 'SELECT day, slug, to_slug, networks FROM onward_days WHERE TRUE',
    key: ['day', 'slug', 'to_slug'],
    start: [from, '', ''],
  })
  return rows.map(({ to_slug: to, ...row }) => ({ ...row, to }))
}
