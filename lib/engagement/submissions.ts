import { z } from 'zod'
import { SLUG } from '@/lib/url'
import { VOTE_REASONS } from './store'

/** What a reader's device may send. The messages are for whoever builds on the API, and for readers. */

/** Readers may write so much; longer texts are refused, not cut. */
export const LONGEST_WORDS = 500
/** The search itself reads no more of a query. */
const LONGEST_QUERY = 120

const slug = z
  .string({ error: '要写文章地址' })
  .max(200, '文章地址太长')
  .regex(SLUG, '文章地址只能用小写英文、数字和连字符')

const step = z
  .string({ error: '要写步骤的编号（网址里 # 后面的部分）' })
  .min(1, '步骤不能是空的')
  .max(200, '步骤太长')

const contentHash = z
  .string({ error: '要写页面的内容标记' })
  .regex(/^[\w-]{8,64}$/, '内容标记不对，请刷新页面再试')

const receipt = z
  .string({ error: '要写上次的回执' })
  .regex(/^[A-Za-z0-9_-]{22}$/, '回执不对，请刷新页面再试')

const words = z
  .string({ error: '留言要写成文字' })
  // A form sends line ends as CRLF, which nobody typed.
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => [...text].length <= LONGEST_WORDS, {
    error: `留言最多 ${LONGEST_WORDS} 个字，请缩短一些`,
  })

export const viewInput = z.strictObject({ slug }, { error: '只要文章地址：{"slug": "…"}' })
export type ViewInput = z.output<typeof viewInput>

export const searchInput = z.strictObject({
  query: z
    .string({ error: '要写搜索词' })
    .trim()
    .min(1, '搜索词不能是空的')
    .max(LONGEST_QUERY, `搜索词最多 ${LONGEST_QUERY} 个字`),
  /** Taken and not believed: the server searches itself. */
  total: z.int({ error: '结果数要写成整数' }).min(0, '结果数不能是负的').optional(),
  /** Whether the reader opened a result just now; which one is not asked. */
  isOpened: z.boolean({ error: '点没点开结果要写 true 或 false' }).optional(),
})
export type SearchInput = z.output<typeof searchInput>

export const stuckInput = z.strictObject({ slug, step, contentHash: contentHash.optional() })
export type StuckInput = z.output<typeof stuckInput>

export const onwardInput = z.strictObject({ slug, to: slug })
export type OnwardInput = z.output<typeof onwardInput>

export const voteInput = z.strictObject({
  slug,
  helpful: z.boolean({ error: '要写有没有帮助：是或否' }),
  reason: z.enum(VOTE_REASONS, { error: `原因只能是 ${VOTE_REASONS.join('、')} 之一` }).optional(),
  step: step.optional(),
  words: words.optional(),
  receipt: receipt.optional(),
  /** Of the page it is cast on; left out by pages that do not know it. */
  contentHash: contentHash.optional(),
  /** Invisible to people: what is filled in here came from a program. */
  website: z.string().max(2000).optional(),
})
export type VoteInput = z.output<typeof voteInput>

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
])

/** The fields of a plain form as the schemas want them: nothing for what was left empty, 是 / 否 as values. */
export function readFormFields(form: URLSearchParams): Readonly<Record<string, unknown>> {
  const filled = [...form].filter(([, value]) => value.trim() !== '')
  return Object.fromEntries(
    filled.map(([name, value]) => [
      name,
      name === 'helpful' ? (ANSWERS.get(value) ?? value) : value,
    ]),
  )
}
