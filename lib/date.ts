/**
 * Times are kept as ISO 8601 with the offset of Asia/Shanghai, to the second, and shown in that zone.
 * China has had no daylight saving time since 1991, so the offset is a constant (IANA tzdb, `Asia/Shanghai`).
 */
const OFFSET = '+08:00'
const OFFSET_MS = 8 * 3600_000
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * Reads a time as editors write it, as Asia/Shanghai; a day alone means its midnight.
 * Returns `undefined` for anything else, impossible days (02-30) included.
 *
 * `2024-05-12 14:30:39` → `2024-05-12T14:30:39+08:00`
 */
export function parseInstant(text: string): string | undefined {
  const match = WRITTEN.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const asUtc = new Date(`${local}Z`)
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 19) !== local) return undefined
  return local + OFFSET
}

/** A moment as an instant in Asia/Shanghai, to the second. */
export function toInstant(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 19) + OFFSET
}

/** Milliseconds of a day. */
export const DAY_MS = 24 * 3600_000

/** Whole days since 1970-01-01 in Asia/Shanghai: 2024-05-11 at 16:00 UTC → 19855 */
export function toDay(moment: Date): number {
  return Math.floor((moment.getTime() + OFFSET_MS) / DAY_MS)
}

/** 19855 → `2024-05-12` */
export function dayToDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Milliseconds since the epoch, for comparing. */
export function instantMs(instant: string): number {
  return Date.parse(instant)
}

/** `2024-05-12T14:30:39+08:00` → `2024-05-12 14:30` */
export function formatDateTime(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}

/** `2024-05-12T14:30:39+08:00` → `2024-05-12` */
export function formatDate(instant: string): string {
  return instant.slice(0, 10)
}

/** The day so many days later: `2024-05-12`, 180 → `2024-11-08` */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Local time without offset, as Baidu reads it: `2024-05-12T14:30:39+08:00` → `2024-05-12T14:30:39` */
export function formatBaiduTime(instant: string): string {
  return instant.slice(0, 19)
}

/**
 * Days past the promise to check something every so many days, by the moment's clock; 0 or less while it
 * is kept. `('2025-04-01', 180, 2025-09-29 in Asia/Shanghai)` → 1
 */
export function daysOverdue(checkedAt: string, everyDays: number, now: Date): number {
  return toDay(now) - toDay(new Date(`${checkedAt}T00:00:00${OFFSET}`)) - everyDays
}
