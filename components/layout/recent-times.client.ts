const DAY = 86_400_000

/** Gives every time of the last thirty days a `title` such as 3 天前; the text itself never changes. */
export function nameRecentTimes(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) {
    const words = formatAge(Date.now() - Date.parse(time.dateTime))
    if (words) time.title = words
  }
}

/** Milliseconds as people say them: three days → `3 天前`; over thirty days, or in the future, nothing. */
export function formatAge(age: number): string | undefined {
  if (age < 0 || age >= 30 * DAY) return undefined
  if (age >= DAY) return `${Math.floor(age / DAY)} 天前`
  if (age >= 3_600_000) return `${Math.floor(age / 3_600_000)} 小时前`
  return age >= 60_000 ? `${Math.floor(age / 60_000)} 分钟前` : '刚刚'
}
