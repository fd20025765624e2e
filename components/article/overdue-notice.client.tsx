'use client'

import { useEffect, useRef } from 'react'

export type OverdueNoticeProps = {
  /** `YYYY-MM-DD` */
  readonly checkedAt: string
  /** Days after which the article is to be checked again. */
  readonly days: number
}

/**
 * Says that the article has not been checked for too long, judged on the day of reading.
 * It takes the place of the version on the same line, so that nothing below moves.
 */
export function OverdueNotice({ checkedAt, days }: OverdueNoticeProps) {
  const notice = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!notice.current) return
    notice.current.hidden =
      Date.now() < Date.parse(`${checkedAt}T00:00:00+08:00`) + days * 86_400_000
  }, [checkedAt, days])
  return (
    <span ref={notice} className="overdue" hidden>
      ，已过复核期，菜单可能有变
    </span>
  )
}
