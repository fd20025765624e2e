import {
  COMMENTS_AT_ONCE,
  type Comment,
  type CommentFilter,
  type CommentState,
  type Receipt,
  type VoteReason,
} from '../store'
import type { Query, SqlValue } from './database'
import { storable } from './stored-values'

/** In place of an answer, once a vote is forgotten and its words alone are left. */
export const FORGOTTEN = -1

type CommentRow = Omit<Comment, 'helpful' | 'reason' | 'step'> & {
  readonly helpful: number
  readonly reason: VoteReason | null
  readonly step: string | null
}

export async function getComments(
  query: Query,
  { state, slug, before, limit = COMMENTS_AT_ONCE }: CommentFilter,
): Promise<readonly Comment[]> {
  const conditions = [
    { says: 'state =', value: state },
    { says: 'slug =', value: slug },
    { says: 'at <', value: before },
  ].flatMap(({ says, value }) => (value === undefined ? [] : [{ says, value }]))
  const where = conditions.map(({ says }, index) => `AND ${says} $${index + 1}`).join(' ')
  const values: readonly SqlValue[] = [...conditions.map(({ value }) => value), limit]
  const rows = await query<CommentRow>(
    `SELECT receipt, slug, revision, at, helpful, reason, step, words, state FROM votes
      WHERE words IS NOT NULL ${where} ORDER BY at DESC, receipt DESC LIMIT $${values.length}`,
    values,
  )
  return rows.map(({ helpful, reason, step, ...row }) => ({
    ...row,
    ...(helpful === FORGOTTEN ? {} : { helpful: helpful === 1 }),
    ...(reason ? { reason } : {}),
    ...(step ? { step } : {}),
  }))
}

export async function setCommentState(
  query: Query,
  receipt: Receipt,
  state: CommentState,
): Promise<boolean> {
  const rows = await query(
    'UPDATE votes SET state = $1 WHERE receipt = $2 AND words IS NOT NULL RETURNING receipt',
    [state, storable(receipt)],
  )
  return rows.length > 0
}
