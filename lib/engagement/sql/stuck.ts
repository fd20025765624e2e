import type { Stuck } from '../store'
import type { Query } from './database'
import { standingsOf } from './public-counts'
import { addSeen } from './seen'
import { addStepDays } from './step-days'
import { checkSource, key, markOf, whole } from './stored-values'
import { addStuck } from './tallies'

/** A stuck reader as it is stored; throws a RangeError for one that cannot be. */
export function checkStuck({ slug, revision, step, day, ...source }: Stuck): Stuck {
  return {
    slug: key(slug),
    revision: key(revision),
    step: key(step),
    day: whole(day),
    ...checkSource(source),
  }
}

export async function recordStuck(query: Query, stuck: readonly Stuck[]): Promise<void> {
  const marks = stuck.map(({ slug, revision, step, reader, day }) => ({
    day,
    mark: markOf('stuck', slug, revision, step, reader),
  }))
  const isNew = await addSeen(query, marks)
  const fresh = stuck.filter((_, index) => isNew[index])
  const standings = await standingsOf(
    query,
    fresh.map(({ day, slug, revision, step, networks }) => {
      return { day, subject: ['stuck', slug, revision, step], networks }
    }),
  )
  await addStuck(
    query,
    fresh.map(({ slug, revision, step }, index) => {
      return { slug, revision, step, isCounted: standings[index]?.isCounted ?? false, by: 1 }
    }),
  )
  await addStepDays(
    query,
    'stuck',
    fresh.filter((_, index) => standings[index]?.isNewNetwork),
  )
}
