import type { StuckCount, VoteCount, VoteReason } from '../store'
import type { Query } from './database'
import { addUp, insertRows } from './rows'

/** What of a vote is counted. */
export type Counted = {
  readonly slug: string
  readonly revision: string
  readonly helpful: boolean
  readonly reason?: VoteReason
  readonly step?: string
  /** Whether it counts in what everybody sees. */
  readonly isCounted: boolean
}

export type VoteChange = { readonly before?: Counted; readonly after: Counted }

/** Brings the counts from what votes were to what they are. */
export async function countVotes(query: Query, changes: readonly VoteChange[]): Promise<void> {
  const counted = changes.flatMap(({ before, after }) => [
    ...(before ? [{ vote: before, by: -1 }] : []),
    { vote: after, by: 1 },
  ])
  await addTallies(
    query,
    counted.flatMap(({ vote, by }) =>
      answers(vote).map((answer) => ({
        key: [vote.slug, vote.revision, answer],
        by: [by, vote.isCounted ? by : 0],
      })),
    ),
  )
  await addStuck(
    query,
    counted.flatMap(({ vote, by }) =>
      vote.helpful || !vote.step ? [] : [{ ...vote, step: vote.step, by }],
    ),
  )
}

/** A reason and a step count only while the answer is 否; they come back with it. */
function answers({ helpful, reason }: Counted): readonly string[] {
  if (helpful) return ['helpful']
  return reason ? ['unhelpful', reason] : ['unhelpful']
}

async function addTallies(query: Query, amounts: Parameters<typeof addUp>[0]): Promise<void> {
  await insertRows(
    query,
    'vote_tallies (slug, revision, answer, count, counted)',
    addUp(amounts).filter((row) => row.at(-1) !== 0 || row.at(-2) !== 0),
    `ON CONFLICT (slug, revision, answer) DO UPDATE SET
      count = vote_tallies.count + excluded.count,
      counted = vote_tallies.counted + excluded.counted`,
  )
}

type StuckStep = {
  readonly slug: string
  readonly revision: string
  readonly step: string
  readonly isCounted: boolean
  readonly by: number
}

export async function addStuck(query: Query, stuck: readonly StuckStep[]): Promise<void> {
  await insertRows(
    query,
    'stuck_tallies (slug, revision, step, count, counted)',
    addUp(
      stuck.map(({ slug, revision, step, isCounted, by }) => {
        return { key: [slug, revision, step], by: [by, isCounted ? by : 0] }
      }),
    ),
    `ON CONFLICT (slug, revision, step) DO UPDATE SET
      count = stuck_tallies.count + excluded.count,
      counted = stuck_tallies.counted + excluded.counted`,
  )
}

type Tally = {
  readonly slug: string
  readonly revision: string
  readonly answer: VoteReason | 'helpful' | 'unhelpful'
  readonly count: number
  readonly counted: number
}

export async function getVoteCounts(query: Query, slug?: string): Promise<readonly VoteCount[]> {
  const rows = await query<Tally>(
    `SELECT slug, revision, answer, count, counted FROM vote_tallies
      WHERE count > 0 ${slug === undefined ? '' : 'AND slug = $1'} ORDER BY slug, revision`,
    slug === undefined ? [] : [slug],
  )
  const counts = new Map<string, VoteCount>()
  for (const { slug, revision, answer, count, counted } of rows) {
    const name = JSON.stringify([slug, revision])
    const held = counts.get(name) ?? none(slug, revision)
    const isTotal = answer === 'helpful' || answer === 'unhelpful'
    const added = isTotal
      ? { [answer]: count, counted: { ...held.counted, [answer]: counted } }
      : { reasons: { ...held.reasons, [answer]: count } }
    counts.set(name, { ...held, ...added })
  }
  return [...counts.values()]
}

function none(slug: string, revision: string): VoteCount {
  const zero = { helpful: 0, unhelpful: 0 }
  return { slug, revision, ...zero, reasons: {}, counted: zero }
}

export function getStuckCounts(query: Query, slug?: string): Promise<readonly StuckCount[]> {
  return query<StuckCount>(
    `SELECT slug, revision, step, count, counted FROM stuck_tallies
      WHERE count > 0 ${slug === undefined ? '' : 'AND slug = $1'} ORDER BY slug, revision, step`,
    slug === undefined ? [] : [slug],
  )
}
