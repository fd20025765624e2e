import type { Stuck } from '../store'
import type { Query } from './database'
import { key, markOf, whole } from './keys'
import { addSeen } from './seen'
import { addStuck } from './tallies'

/** A stuck reader as it is stored; throws a RangeError for one that cannot be. */
export function checkStuck({ slug, revision, step, reader, day }: Stuck): Stuck {
  return {
    slug: key(slug),
    revision: key(revision),
    step: key(step),
    reader: key(reader),
    day: whole(day),
  }
}

export async function recordStuck(query: Query, stuck: readonly Stuck[]): Promise<void> {
  const marks = stuck.map(({ slug, revision, step, reader, day }) => ({
    day,
    mark: markOf('stuck', slug, revision, step, reader),
  }))
  const isNew = await addSeen(query, marks)
  const fresh = stuck.filter((_, index) => isNew[index])
  await addStuck(
    query,
    fresh.map(({ slug, revision, step }) => ({ slug, revision, step, by: 1 })),
  )
}
