import { formatDate, formatDateTime, toInstant } from '@/lib/date'
import type { CommentState, VoteReason } from '@/lib/engagement/store'

/** How pages, tables and the terminal call what the store keeps. */
export const VOTE_REASON_NAMES: Readonly<Record<VoteReason, string>> = {
  mismatch: '步骤对不上',
  unclear: '看不懂',
  unsolved: '没解决',
  outdated: '内容过时',
  other: '其他',
}

export const COMMENT_STATE_NAMES: Readonly<Record<CommentState, string>> = {
  open: '未处理',
  doing: '处理中',
  done: '已解决',
}

/** A moment in milliseconds, in Asia/Shanghai: `2024-05-12 14:30` */
export function formatMoment(at: number): string {
  return formatDateTime(toInstant(new Date(at)))
}

/** The same, the day only. */
export function formatMomentDay(at: number): string {
  return formatDate(toInstant(new Date(at)))
}

/** `0.834` → `83%`; too few votes → `票数太少` */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '票数太少' : `${Math.round(share * 100)}%`
}
