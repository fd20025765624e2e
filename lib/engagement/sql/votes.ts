import { randomBytes } from 'node:crypto'
import type { CommentState, Receipt, Vote, VoteReason } from '../store'
import type { Query } from './database'
import { key, markOf, storable, whole } from './keys'
import { type Change, type Counted, countVotes } from './tallies'

/** A vote as it is stored; throws a RangeError for one that cannot be. */
export function checkVote(vote: Vote): Vote {
  return {
    ...vote,
    slug: key(vote.slug),
    revision: key(vote.revision),
    reader: key(vote.reader),
    day: whole(vote.day),
    at: whole(vote.at),
    step: vote.step === undefined ? undefined : key(vote.step),
    words: vote.words === undefined ? undefined : storable(vote.words),
    receipt: vote.receipt === undefined ? undefined : storable(vote.receipt),
  }
}

/** Stores or changes votes one after another, and gives their receipts. */
export async function recordVotes(
  query: Query,
  votes: readonly Vote[],
): Promise<readonly Receipt[]> {
  const recorded: Recorded[] = []
  // In one order everywhere: two instances that lock the same votes must not wait for each other.
  const queue = votes
    .map((vote, index) => ({ vote, index, voter: voterOf(vote) }))
    .sort((a, b) => (a.voter < b.voter ? -1 : a.voter > b.voter ? 1 : 0))
  for (const { vote, index } of queue) recorded[index] = await recordVote(query, vote)
  await countVotes(query, recorded)
  return recorded.map(({ receipt }) => receipt)
}

type Recorded = Change & { readonly receipt: Receipt }

async function recordVote(query: Query, vote: Vote): Promise<Recorded> {
  const held = await lockHeld(query, vote)
  if (held) return change(query, held, vote)
  const receipt = randomBytes(16).toString('base64url')
  if (await insert(query, receipt, vote)) return { receipt, after: vote }
  // Another instance stored this reader's vote in between.
  const other = await lockHeld(query, vote)
  if (!other) throw new Error('a vote that stands in the way of another cannot be read')
  return change(query, other, vote)
}

/** A row of `votes`, as far as a change needs it. */
type StoredVote = {
  readonly receipt: Receipt
  readonly slug: string
  readonly revision: string
  readonly helpful: number
  readonly reason: VoteReason | null
  readonly step: string | null
  readonly words: string | null
  readonly state: CommentState
}

/** The vote that this one changes. Updating it to itself locks the row, which every dialect can say. */
async function lockHeld(query: Query, vote: Vote): Promise<StoredVote | undefined> {
  const returning = 'RETURNING receipt, slug, revision, helpful, reason, step, words, state'
  if (vote.receipt) {
    const [named] = await query<StoredVote>(
      `UPDATE votes SET state = state
        WHERE receipt = $1 AND slug = $2 AND revision = $3 ${returning}`,
      [vote.receipt, vote.slug, vote.revision],
    )
    if (named) return named
  }
  const [earlier] = await query<StoredVote>(
    `UPDATE votes SET state = state WHERE voter = $1 ${returning}`,
    [voterOf(vote)],
  )
  return earlier
}

async function change(query: Query, held: StoredVote, vote: Vote): Promise<Recorded> {
  const { receipt, slug, revision } = held
  const reason = vote.reason ?? held.reason ?? undefined
  const step = vote.step ?? held.step ?? undefined
  const words = vote.words === undefined ? held.words : vote.words || null
  // New words want to be read again.
  const state: CommentState = words === held.words ? held.state : 'open'
  await query(
    `UPDATE votes SET at = $1, helpful = $2, reason = $3, step = $4, words = $5, state = $6
      WHERE receipt = $7`,
    [vote.at, Number(vote.helpful), reason ?? null, step ?? null, words, state, receipt],
  )
  const before: Counted = {
    slug,
    revision,
    helpful: held.helpful === 1,
    reason: held.reason ?? undefined,
    step: held.step ?? undefined,
  }
  return { receipt, before, after: { slug, revision, helpful: vote.helpful, reason, step } }
}

/** False when the reader has a vote there already. */
async function insert(query: Query, receipt: Receipt, vote: Vote): Promise<boolean> {
  const rows = await query(
    `INSERT INTO votes
        (receipt, voter, slug, revision, day, at, helpful, reason, step, words, state)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open')
      ON CONFLICT (voter) DO NOTHING RETURNING receipt`,
    [
      receipt,
      voterOf(vote),
      vote.slug,
      vote.revision,
      vote.day,
      vote.at,
      Number(vote.helpful),
      vote.reason ?? null,
      vote.step ?? null,
      vote.words || null,
    ],
  )
  return rows.length > 0
}

/** Stands for a reader's vote of one day, without naming the reader. */
function voterOf({ day, slug, revision, reader }: Vote): string {
  return markOf('vote', day, slug, revision, reader)
}
