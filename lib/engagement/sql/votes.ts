import { randomBytes } from 'node:crypto'
import {
  type CommentState,
  type Receipt,
  TooManyComments,
  type Vote,
  type VoteReason,
} from '../store'
import { brokenCaps } from './comment-caps'
import { FORGOTTEN } from './comments'
import type { Query } from './database'
import { standingsOf } from './public-counts'
import { selectIn } from './rows'
import { recordMismatches } from './step-days'
import { checkSource, key, markOf, storable, whole } from './stored-values'
import { type Counted, countVotes, type VoteChange } from './tallies'

/** A vote as it is stored; throws a RangeError for one that cannot be. */
export function checkVote(vote: Vote): Vote {
  return {
    ...vote,
    slug: key(vote.slug),
    revision: key(vote.revision),
    ...checkSource(vote),
    day: whole(vote.day),
    at: whole(vote.at),
    step: vote.step === undefined ? undefined : key(vote.step),
    words: vote.words === undefined ? undefined : storable(vote.words),
    receipt: vote.receipt === undefined ? undefined : storable(vote.receipt),
  }
}

/**
 * Stores or changes votes one after another, and returns their receipts; in place of one whose words are too
 * many for the day, why it was not stored.
 */
export async function recordVotes(
  query: Query,
  votes: readonly Vote[],
): Promise<readonly (Receipt | TooManyComments)[]> {
  const known = await findKnown(query, votes)
  // Caps first, for all votes at once: who locks rows of them later may wait for one who waits for him.
  const caps = await brokenCaps(
    query,
    votes.map((vote) => (wordsOf(known, vote) === (vote.words || null) ? undefined : vote)),
  )
  const isCounted = await standingOfNew(query, known, votes)
  const recorded: (Recorded | TooManyComments)[] = []
  // In one order everywhere: two instances that lock the same votes must not wait for each other.
  const queue = votes
    .map((vote, index) => ({ vote, index, voter: voterOf(vote) }))
    .sort((a, b) => (a.voter < b.voter ? -1 : a.voter > b.voter ? 1 : 0))
  for (const { vote, index } of queue) {
    const cap = caps[index]
    recorded[index] = cap
      ? new TooManyComments(cap)
      : await recordVote(query, vote, isCounted.get(vote) ?? true)
  }
  const stored = recorded.flatMap((each) => (each instanceof TooManyComments ? [] : [each]))
  await countVotes(query, stored)
  await recordMismatches(
    query,
    votes.flatMap((vote, index) => mismatchOf(vote, recorded[index]) ?? []),
  )
  return recorded.map((each) => (each instanceof TooManyComments ? each : each.receipt))
}

/** The step that a vote says does not match, if it does. */
function mismatchOf(
  { reader, networks, day }: Vote,
  recorded: Recorded | TooManyComments | undefined,
) {
  if (!recorded || recorded instanceof TooManyComments) return undefined
  const { slug, revision, helpful, reason, step } = recorded.after
  if (helpful || reason !== 'mismatch' || !step) return undefined
  return { slug, revision, step, day, reader, networks }
}

/** A vote that is stored already, as far as caps need it. */
type Known = {
  readonly receipt: Receipt
  readonly voter: string
  readonly slug: string
  readonly revision: string
  readonly words: string | null
}

async function findKnown(query: Query, votes: readonly Vote[]): Promise<readonly Known[]> {
  const select = `SELECT receipt, voter, slug, revision, words FROM votes WHERE helpful <> ${FORGOTTEN} AND`
  const receipts = votes.flatMap(({ receipt }) => receipt ?? [])
  return [
    ...(await selectIn<Known>(query, `${select} voter IN`, votes.map(voterOf))),
    ...(await selectIn<Known>(query, `${select} receipt IN`, receipts)),
  ]
}

function heldBy(known: readonly Known[], vote: Vote): Known | undefined {
  const named = known.find(
    ({ receipt, slug, revision }) =>
      receipt === vote.receipt && slug === vote.slug && revision === vote.revision,
  )
  return named ?? known.find(({ voter }) => voter === voterOf(vote))
}

/** The words that will stand there unless this vote brings others. */
function wordsOf(known: readonly Known[], vote: Vote): string | null {
  return vote.words === undefined ? null : (heldBy(known, vote)?.words ?? null)
}

/** Whether each vote that is not stored yet counts in what everybody sees. */
async function standingOfNew(
  query: Query,
  known: readonly Known[],
  votes: readonly Vote[],
): Promise<ReadonlyMap<Vote, boolean>> {
  const added = new Map(
    votes.filter((vote) => !heldBy(known, vote)).map((vote) => [voterOf(vote), vote]),
  )
  const standings = await standingsOf(
    query,
    [...added.values()].map(({ day, slug, revision, networks }) => {
      return { day, subject: ['vote', slug, revision], networks }
    }),
  )
  const isCounted = [...added.keys()].map((voter, index) => {
    return [voter, standings[index]?.isCounted ?? false] as const
  })
  const byVoter = new Map(isCounted)
  return new Map(votes.map((vote) => [vote, byVoter.get(voterOf(vote)) ?? true]))
}

type Recorded = VoteChange & { readonly receipt: Receipt }

async function recordVote(query: Query, vote: Vote, isCounted: boolean): Promise<Recorded> {
  const held = await lockHeld(query, vote)
  if (held) return change(query, held, vote)
  const receipt = randomBytes(16).toString('base64url')
  if (await insert(query, receipt, vote, isCounted)) {
    return { receipt, after: { ...vote, isCounted } }
  }
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
  readonly counted: number
}

/** The vote that this one changes. Updating it to itself locks the row, which every dialect can say. */
async function lockHeld(query: Query, vote: Vote): Promise<StoredVote | undefined> {
  const returning =
    'RETURNING receipt, slug, revision, helpful, reason, step, words, state, counted'
  if (vote.receipt) {
    const [named] = await query<StoredVote>(
      `UPDATE votes SET state = state
        WHERE receipt = $1 AND slug = $2 AND revision = $3 AND helpful <> ${FORGOTTEN} ${returning}`,
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
    isCounted: held.counted === 1,
  }
  return { receipt, before, after: { ...before, helpful: vote.helpful, reason, step } }
}

/** False when the reader has a vote there already. */
async function insert(
  query: Query,
  receipt: Receipt,
  vote: Vote,
  isCounted: boolean,
): Promise<boolean> {
  const rows = await query(
    `INSERT INTO votes
        (receipt, voter, slug, revision, day, at, helpful, reason, step, words, state, counted)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11)
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
      Number(isCounted),
    ],
  )
  return rows.length > 0
}

/** Stands for a reader's vote of one day, without naming the reader. */
function voterOf({ day, slug, revision, reader }: Vote): string {
  return markOf('vote', day, slug, revision, reader)
}
