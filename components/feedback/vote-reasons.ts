import type { VoteReason } from '@/lib/engagement/store'
import { apiUrl } from '@/lib/url'

/** Why an article did not help, as readers say it, in the order in which they are asked. */
export const VOTE_REASON_LABELS: Readonly<Record<VoteReason, string>> = {
  mismatch: '步骤对不上',
  unclear: '看不懂',
  unsolved: '没解决',
  outdated: '内容过时',
  other: '其他',
}

/** Where votes go, from a script or as a plain form. */
export const VOTES_ADDRESS = apiUrl('votes')
