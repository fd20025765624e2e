import { isScalar } from 'yaml'
import type { z } from 'zod'
import { isSlug } from '@/lib/content/front-matter'
import { parseInstant } from '@/lib/date'
import type { Document, FrontMatter } from '../document'
import { keyExample, keyName } from '../front-matter-keys'
import { pinyinSlug } from '../pinyin-slug'
import type { Edit } from '../problem'
import type { Finding, FrontMatterRule } from '../rule'
import { valuePlace, type YamlPlace } from '../yaml-place'

/** Every value has the type and form that the schema asks for. */
export const frontMatterValues: FrontMatterRule = {
  name: 'front-matter-values',
  severity: 'error',
  locked: true,
  about: 'front-matter',
  check: ({ document, front }) => [
    ...front.issues.flatMap((issue) => wrongValue(issue, document, front)),
    ...lostBehindHash(document, front),
  ],
}

type Mend = { readonly hint: string; readonly fix?: readonly Edit[] }

function wrongValue(
  issue: z.core.$ZodIssue,
  { text }: Document,
  { map, values }: FrontMatter,
): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') return []
  const holder = issue.path.slice(0, -1)
  const last = issue.path.at(-1)
  if (typeof last === 'string' && !map.hasIn([...holder, last])) return []
  const place = valuePlace(map, issue.path)
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '')
  const value = valueAt(values, issue.path)
  if (value === null || value === '') return [emptyValue(key, place)]
  const written = text.slice(place.start, place.end)
  const { hint, fix } = mendOf(key, value, place, issue) ?? { hint: `例如 ${keyExample(key)}` }
  return [
    {
      at: place.start,
      message: `${key}（${keyName(key)}）${saying(issue, written)}`,
      hint,
      fix,
    },
  ]
}

function emptyValue(key: string, { start }: YamlPlace): Finding {
  return {
    at: start,
    message: `${key}（${keyName(key)}）后面是空的`,
    hint: `补上内容，例如 ${keyExample(key)}；不需要就删掉这一行。内容以 # 开头时要加引号。`,
  }
}

/** The schemas say most things in Chinese themselves, some with what was written. */
function saying({ message }: z.core.$ZodIssue, written: string): string {
  const fault = /\p{Script=Han}/u.test(message) ? message : '类型不对'
  return fault.includes('「') ? fault : `写成了「${brief(written)}」：${fault}`
}

function mendOf(
  key: string,
  value: unknown,
  place: YamlPlace,
  issue: z.core.$ZodIssue,
): Mend | undefined {
  const written = String(value)
  if (key === 'publishedAt' || key === 'updatedAt') return mendTime(written, place, true)
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

const TEXT_KEYS = ['title', 'name', 'summary', 'checkedWith'] as const

/** In YAML ` #` starts a comment: what an editor wrote behind it would vanish without a word. */
function lostBehindHash({ text }: Document, { map }: FrontMatter): readonly Finding[] {
  return TEXT_KEYS.flatMap((key) => {
    const node = map.get(key, true)
    const isPlain = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string'
    const { start, end } = valuePlace(map, [key])
    const rest = /^[ \t]+#[^\n\r]*/.exec(text.slice(end))?.[0]
    if (!isPlain || rest === undefined) return []
    const whole = text.slice(start, end) + rest.trimEnd()
    const fixed = `"${whole.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    return [
      {
        at: end + rest.indexOf('#'),
        message: `${key}（${keyName(key)}）里「${brief(rest.trim())}」会丢掉：空格后面的 # 表示注释`,
        hint: `给整段内容加上英文双引号：${key}: ${brief(fixed)}`,
        fix: [{ start, end: start + whole.length, text: fixed }],
      },
    ]
  })
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    values,
  )
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 30 ? `${line.slice(0, 30)}…` : line
}
