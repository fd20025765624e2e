import { addDays } from '@/lib/date'

export type OverdueNoticeProps = {
  /** `YYYY-MM-DD` */
  readonly checkedAt: string
  /** Days after which the article is to be checked again. */
  readonly days: number
  /** Where a line has no room for more. */
  readonly isBrief?: boolean
}

/**
 * Says that the article has not been checked for too long; hidden until OverdueNotices finds that the
 * day has come. It takes the place of the version on the same line, so that nothing below moves.
 */
export function OverdueNotice({ checkedAt, days, isBrief }: OverdueNoticeProps) {
  return (
    <span className="overdue" data-overdue={addDays(checkedAt, days)} hidden>
      {isBrief ? '，已过复核期' : '，已过复核期，菜单可能有变'}
    </span>
  )
}
