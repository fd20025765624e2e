import { instantMs, parseInstant, toInstant } from '@/lib/date'
import { isSlug } from '@/lib/url'
import type { Correction, Wrong } from './field'

/** YAML takes `true` for a yes where a text belongs. */
export function quoteFlag(value: unknown, { written }: Wrong): Correction | undefined {
  return typeof value === 'boolean'
    ? { text: `"${written}"`, reason: '不加引号会被当成「是」或「否」' }
    : undefined
}

/** `2024年5月12日 晚上9点半` → `2024-05-12 21:30` */
export function correctTime(value: unknown): Correction | undefined {
  return readTime(String(value), true)
}

/** `2024/5/12 9:05` → `2024-05-12` */
export function correctDay(value: unknown): Correction | undefined {
  return readTime(String(value), false)
}

/** Times as people write them: `2024/5/12 9:05`, `2024年5月12日 晚上9点半`, `2024-05-12T09:05:00Z`. */
const LOOSE_TIME =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:[ T]*(凌晨|早上|上午|中午|下午|晚上)?[ ]*(\d{1,2})[:时点](半|\d{1,2})?分?(?::?(\d{1,2})秒?)?)?(?:\.\d+)?[ ]*(Z|[+-]\d{2}:?\d{2})?$/

function readTime(written: string, withTime: boolean): Correction | undefined {
  const match = LOOSE_TIME.exec(written.normalize('NFKC').trim())
  if (!match) return undefined
  const [, year, month, day, half, hour, minute = '00', second, zone] = match
  const date = `${year}-${two(month)}-${two(day)}`
  if (parseInstant(date) === undefined) {
    return { hint: `日历上没有 ${date} 这一天，改成真实的日期。` }
  }
  if (!hour || (!withTime && !zone)) return { text: date }
  const isAfternoon = /下午|晚上/.test(half ?? '') && Number(hour) < 12
  const hours = two(String(Number(hour) + (isAfternoon ? 12 : 0)))
  const time = [hours, minute === '半' ? '30' : two(minute), ...(second ? [two(second)] : [])]
  const moment = `${date} ${time.join(':')}`
  const instant = parseInstant(moment)
  if (instant === undefined) return { hint: '一天里没有这个钟点，用 00:00 到 23:59。' }
  const here = zone
    ? toInstant(new Date(instantMs(instant) + minutesBehind(zone) * 60_000))
    : instant
  const shown = here.slice(0, withTime ? (second ? 19 : 16) : 10).replace('T', ' ')
  return zone
    ? { text: shown, reason: `${zone === 'Z' ? '世界时' : `${zone} 时区`}换成北京时间` }
    : { text: shown }
}

/** By how much a clock in a zone is behind that of Beijing: `Z` → 480, `+09:00` → -60 */
function minutesBehind(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return 8 * 60 - ahead
}

function two(part = ''): string {
  return part.padStart(2, '0')
}

const YES = new Set(['yes', 'y', 'on', '1', '是', '真', '对', 'true', '“true”'])
const NO = new Set(['no', 'n', 'off', '0', '否', '不', '假', 'false', '“false”'])

/** `是` → `true` */
export function correctFlag(value: unknown): Correction | undefined {
  const word = String(value).toLowerCase().trim()
  if (YES.has(word)) return { text: 'true' }
  return NO.has(word) ? { text: 'false' } : undefined
}

const DAYS_IN: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  月: 30,
  个月: 30,
  年: 365,
}

/** `半年` is not understood; `6个月` → `180d` */
export function correctReview(value: unknown): Correction | undefined {
  const match = /^(\d+)\s*(天|日|周|星期|个月|月|年|days?|D)?$/.exec(String(value).trim())
  return match ? { text: `${Number(match[1]) * (DAYS_IN[match[2] ?? ''] ?? 1)}d` } : undefined
}

/** A list as YAML writes it, without marks that were meant for one: `\[a、b\]` → `[a, b]` */
function toList(written: string, between: RegExp): string {
  const parts = written.replace(/[\\［【[］】\]"“”]/g, ' ').split(between)
  return `[${parts.filter((part) => part !== '').join(', ')}]`
}

/** `微信、换机` → `[微信, 换机]`; of one tag, `#微信` → `微信` */
export function correctTags(value: unknown, { isWhole }: Wrong): Correction | undefined {
  const written = String(value)
  if (isWhole && typeof value === 'string') {
    return { text: toList(written.replace(/^[（(]|[)）]$/g, ''), /[,，、;；\s]+/) }
  }
  if (/[，、；]/.test(written)) {
    return { hint: `标签之间用英文逗号隔开：${written.split(/[，、；]/).join(', ')}` }
  }
  return written.startsWith('#') ? { hint: `去掉开头的 #，写成 ${written.slice(1)}` } : undefined
}

/** `a、b` → `[a, b]`; of one slug, `../jd/a.md` → `a` */
export function correctSlugs(value: unknown, wrong: Wrong): Correction | undefined {
  const { isWhole } = wrong
  if (isWhole && typeof value === 'string') {
    return { text: toList(value, /[,，、\s]+/) }
  }
  return correctSlug(value, wrong)
}

/** `../jd/a.md` → `a` */
export function correctSlug(value: unknown, { toSlug }: Wrong): Correction | undefined {
  const written = String(value)
  const bare = written.replace(/^.*\//, '').replace(/\.md$/, '')
  if (bare !== written && isSlug(bare)) return { text: bare, reason: '只写地址' }
  const proposal = toSlug(bare)
  return proposal && /\p{Script=Han}/u.test(bare)
    ? { hint: `要写文件名（不带 .md），不是标题。去文件夹里看那篇文章的文件名，例如 ${proposal}。` }
    : undefined
}

/** `https://old.example.com/a.html` → `/a.html`; `a.html` → `/a.html` */
export function correctOldAddress(value: unknown): Correction | undefined {
  const written = String(value).trim()
  const path = written.replace(/^(?:https?:)?\/\/[^/?#]+/i, '').replace(/#.*$/, '')
  if (path === '' || path.includes('*')) return undefined
  return { text: path.startsWith('/') ? path : `/${path}` }
}

/** `wechat-big-font`, `articles/wechat-big-font` → `/articles/wechat-big-font`; `www.jd.com` → `https://www.jd.com` */
export function correctDestination(value: unknown): Correction | undefined {
  const written = String(value).trim()
  if (/^\/\//.test(written)) return { text: `https:${written}` }
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$)/i.test(written)) return { text: `https://${written}` }
  if (/^articles\//.test(written)) return { text: `/${written}` }
  return isSlug(written) ? { text: `/articles/${written}` } : undefined
}
