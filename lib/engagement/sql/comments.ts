import {
  COMMENTS_AT_ONCE,
  type Comment,
  type CommentCount,
  type CommentFilter,
  type CommentPage,
  type CommentState,
  type VoteReason,
} from '../store'
import type { Query, SqlValue } from './database'
import { placeholders } from './rows'
import { storable } from './stored-values'

/** In place of an answer, once a vote is forgotten and its words alone are left. */
export const FORGOTTEN = -1

type CommentRow = Omit<Comment, 'helpful' | 'reason' | 'step'> & {
  readonly helpful: number
  readonly reason: VoteReason | null
  readonly step: string | null
}

export async function getComments(query: Query, filter: CommentPage): Promise<readonly Comment[]> {
  const { where, values } = conditionsOf(filter)
  const rows = await query<CommentRow>(
    `SELECT receipt, slug, revision, at, helpful, reason, step, words, state FROM votes
      WHERE ${where} ORDER BY at DESC, receipt DESC LIMIT $${values.length + 1}`,
    [...values, filter.limit ?? COMMENTS_AT_ONCE],
  )
  return rows.map(({ helpful, reason, step, ...row }) => ({
    ...row,
    ...(helpful === FORGOTTEN ? {} : { helpful: helpful === 1 }),
    ...(reason ? { reason } : {}),
    ...(step ? { step } : {}),
  }))
}

export function countComments(
  query: Query,
  filter: CommentFilter,
): Promise<readonly CommentCount[]> {
  const { where, values } = conditionsOf(filter)
  return query<CommentCount>(
    `SELECT slug, CAST(COUNT(*) AS INTEGER) AS comments FROM votes WHERE ${where}
      GROUP BY slug ORDER BY comments DESC, slug`,
    values,
  )
}

export async function moveComments(
  query: Query,
  filter: CommentFilter,
  state: CommentState,
): Promise<number> {
  const { where, values } = conditionsOf(filter)
  const rows = await query(
    `UPDATE votes SET state = $${values.length + 1} WHERE ${where} RETURNING receipt`,
    [...values, state],
  )
  return rows.length
}

/** What a filter asks for, after which further parameters may come. */
function conditionsOf({ state, slug, containing, receipts, upTo, before }: CommentPage) {
  const values: SqlValue[] = []
  const compared = (says: string, value: SqlValue | undefined) =>
    value === undefined ? [] : [`${says} $${values.push(value)}`]
  const conditions = [
    'words IS NOT NULL',
    ...compared('state =', state),
    ...compared('slug =', slug),
    ...compared('at <=', upTo),
    ...compared('at <', before),
  ]
  if (containing !== undefined) {
    // Neither database needs a pattern of it, whose signs would have to be escaped.
    const place = values.push(storable(containing))
    conditions.push(`REPLACE(LOWER(words), LOWER($${place}), '') <> LOWER(words)`)
  }
  if (receipts) {
    conditions.push(
      receipts.length === 0
        ? '1 = 0'
        : `receipt IN ${placeholders(1, receipts.length, values.length)}`,
    )
    values.push(...receipts.map(storable))
  }
  return { where: conditions.join(' AND '), values }
}
