import type { z } from 'zod'
import { isSlug } from '@/lib/content/front-matter'
import { parseInstant } from '@/lib/date'
import { pinyinSlug } from './pinyin-slug'
import type { Edit } from './problem'
import type { YamlPlace } from './yaml-place'

/** What to write instead of a wrong value, and the edit where that is certain. */
export type Mend = { readonly hint: string; readonly fix?: readonly Edit[] }

/**
 * What the editor probably meant; `undefined` where nothing can be guessed.
 *
 * `publishedAt` and `2024年5月12日` → 改成 2024-05-12
 */
export function mendValue(
  key: string,
  value: unknown,
  place: YamlPlace,
  issue: z.core.$ZodIssue,
): Mend | undefined {
  const written = String(value)
  if (['publishedAt', 'updatedAt', 'expiresAt'].includes(key)) return mendTime(written, place, true)
  if (key === 'checkedAt') return mendTime(written, place, false)
  if (key === 'draft' || key === 'noindex') return mendBoolean(written, place)
  if (key === 'reviewEvery') return mendReview(written, place)
  if (key === 'tags' && typeof value === 'string' && issue.path.length === 1)
    return mendTags(value, place)
  if (key === 'tags') return mendTag(written)
  if (typeof value === 'number') return replaceBy(`"${written}"`, place, '数字要加引号')
  if (['topics', 'recommended', 'aliases', 'articles'].includes(key)) {
    return mendSlugs(value, place, issue.path.length === 1)
  }
  if (key === 'author' && !isSlug(written)) {
    return { hint: '写 content/authors/ 里的文件名，不带 .md，例如 author: editors' }
  }
  if (issue.code === 'too_big') return { hint: `现在有 ${[...written].length} 个字，删短一些。` }
  return undefined
}

/** Times as people write them: `2024/5/12 9:05`, `2024年5月12日 晚上9点半`, `2024-05-12T09:05:00Z`. */
const LOOSE_TIME =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:[ T]*(凌晨|早上|上午|中午|下午|晚上)?[ ]*(\d{1,2})[:时点](半|\d{1,2})?分?(?::?(\d{1,2})秒?)?)?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/

function mendTime(written: string, place: YamlPlace, withTime: boolean): Mend | undefined {
  const match = LOOSE_TIME.exec(written.normalize('NFKC').trim())
  if (!match) return undefined
  const [, year, month, day, half, hour, minute = '00', second] = match
  const date = `${year}-${two(month)}-${two(day)}`
  if (parseInstant(date) === undefined) {
    return { hint: `日历上没有 ${date} 这一天，改成真实的日期。` }
  }
  if (!hour || !withTime) return replaceBy(date, place)
  const isAfternoon = /下午|晚上/.test(half ?? '') && Number(hour) < 12
  const hours = two(String(Number(hour) + (isAfternoon ? 12 : 0)))
  const time = [hours, minute === '半' ? '30' : two(minute), ...(second ? [two(second)] : [])]
  const instant = `${date} ${time.join(':')}`
  if (parseInstant(instant) === undefined) {
    return { hint: '一天里没有这个钟点，用 00:00 到 23:59。' }
  }
  return replaceBy(instant, place)
}

function two(part = ''): string {
  return part.padStart(2, '0')
}

const yes: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'on',
  '1',
  '是',
  '真',
  '对',
  'true',
  '“true”',
])
const no: ReadonlySet<string> = new Set([
  'no',
  'n',
  'off',
  '0',
  '否',
  '不',
  '假',
  'false',
  '“false”',
])

function mendBoolean(written: string, place: YamlPlace): Mend | undefined {
  const word = written.toLowerCase().trim()
  if (yes.has(word)) return replaceBy('true', place)
  return no.has(word) ? replaceBy('false', place) : undefined
}

const daysIn: Readonly<Record<string, number>> = {
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  月: 30,
  个月: 30,
  年: 365,
}

function mendReview(written: string, place: YamlPlace): Mend | undefined {
  const match = /^(\d+)\s*(天|日|周|星期|个月|月|年|days?|D)?$/.exec(written.trim())
  if (!match) return undefined
  return replaceBy(`${Number(match[1]) * (daysIn[match[2] ?? ''] ?? 1)}d`, place)
}

function mendTags(written: string, place: YamlPlace): Mend {
  const tags = written
    .replace(/^[［【[(（]|[］】\])）]$/g, '')
    .split(/[,，、;；\s]+/)
    .filter((tag) => tag !== '')
  return replaceBy(`[${tags.join(', ')}]`, place)
}

function mendTag(written: string): Mend | undefined {
  if (/[，、；]/.test(written)) {
    return { hint: `标签之间用英文逗号隔开：${written.split(/[，、；]/).join(', ')}` }
  }
  if (written.startsWith('#')) return { hint: `去掉开头的 #，写成 ${written.slice(1)}` }
  return undefined
}

function mendSlugs(value: unknown, place: YamlPlace, isWhole: boolean): Mend | undefined {
  if (isWhole && typeof value === 'string') {
    return replaceBy(
      `[${value
        .split(/[,，、\s]+/)
        .filter(Boolean)
        .join(', ')}]`,
      place,
    )
  }
  const written = String(value)
  const bare = written.replace(/^.*\//, '').replace(/\.md$/, '')
  if (bare !== written && isSlug(bare)) return replaceBy(bare, place, '只写地址')
  const proposal = pinyinSlug(bare)
  return proposal && /\p{Script=Han}/u.test(bare)
    ? { hint: `要写文件名（不带 .md），不是标题。去文件夹里看那篇文章的文件名，例如 ${proposal}。` }
    : undefined
}

function replaceBy(text: string, { start, end }: YamlPlace, reason?: string): Mend {
  return { hint: `${reason ? `${reason}，` : ''}改成 ${text}`, fix: [{ start, end, text }] }
}
