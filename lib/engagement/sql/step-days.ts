import type { Day, Sender, StepDay } from '../store'
import type { Query } from './database'
import { standingsOf } from './public-counts'
import { addUp, insertRows } from './rows'
import { addSeen } from './seen'
import { markOf } from './stored-values'

/** How a reader says that a step does not work for them. */
export type StepSignal = 'stuck' | 'mismatch'

/** A signal from the first network of its day that gives it. */
export type NewSignal = {
  readonly slug: string
  readonly revision: string
  readonly step: string
  readonly day: Day
}

/** Counts networks that gave a signal at a step on a day. */
export async function addStepDays(
  query: Query,
  signal: StepSignal,
  signals: readonly NewSignal[],
): Promise<void> {
  await insertRows(
    query,
    'step_days (slug, revision, step, day, stuck, mismatch)',
    addUp(
      signals.map(({ slug, revision, step, day }) => ({
        key: [slug, revision, step, day],
        by: [signal === 'stuck' ? 1 : 0, signal === 'mismatch' ? 1 : 0],
      })),
    ),
    `ON CONFLICT (slug, revision, step, day) DO UPDATE SET
      stuck = step_days.stuck + excluded.stuck,
      mismatch = step_days.mismatch + excluded.mismatch`,
  )
}

/**
 * Counts votes that say 步骤对不上 of a step: each reader once a step and day, also when the vote is changed
 * afterwards, and only the first of a network.
 */
export async function recordMismatches(
  query: Query,
  votes: readonly (NewSignal & Sender)[],
): Promise<void> {
  if (votes.length === 0) return
  const isNew = await addSeen(
    query,
    votes.map(({ slug, revision, step, reader, day }) => ({
      day,
      mark: markOf('mismatch', slug, revision, step, reader),
    })),
  )
  const fresh = votes.filter((_, index) => isNew[index])
  const standings = await standingsOf(
    query,
    fresh.map(({ day, slug, revision, step, networks }) => {
      return { day, subject: ['mismatch', slug, revision, step], networks }
    }),
  )
  await addStepDays(
    query,
    'mismatch',
    fresh.filter((_, index) => standings[index]?.isNewNetwork),
  )
}

/** From a day on, oldest first. */
export function getStepDays(query: Query, from: Day): Promise<readonly StepDay[]> {
  return query<StepDay>(
    `SELECT slug, revision, step, day, stuck, mismatch FROM step_days WHERE day >= $1
      ORDER BY day, slug, revision, step`,
    [from],
  )
}
