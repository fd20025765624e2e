import { z } from 'zod'
import { parseInstant } from '@/lib/date'
import { textWidth } from '@/lib/text'
import { SLUG } from '@/lib/url'
import type { Value } from './field'
import {
  correctDay,
  correctFlag,
  correctReview,
  correctSlug,
  correctSlugs,
  correctTags,
  correctTime,
} from './value-corrections'

/** The values that content files are made of. The messages speak to editors. */

/** The same value, which may be left out. */
export function optional<S extends z.ZodType>(value: Value<S>): Value<z.ZodOptional<S>> {
  return { ...value, schema: z.optional(value.schema) }
}

/** The same value, which is `standard` when it is left out. */
export function withDefault<S extends z.ZodType>(
  value: Value<S>,
  standard: z.output<S> & (string | boolean | readonly unknown[]),
): Value<z.ZodDefault<S>> {
  return { ...value, schema: z._default(value.schema, standard as never) }
}

/** A line of text that is not empty; `called` is the word in the messages. */
export function prose(called: string, longest?: number): Value<z.ZodString> {
  const line = z
    .string({ error: `${called}要写成一行文字` })
    .trim()
    .min(1, `${called}不能是空的`)
  const schema = longest === undefined ? line : noWiderThan(line, called, longest)
  return { schema, isProse: true }
}

/** Letters and digits are half as wide as 汉字. The editor's program counts letters, so that it is told twice as many. */
function noWiderThan(line: z.ZodString, called: string, longest: number): z.ZodString {
  const error = `${called}太长，最多 ${longest} 个字（字母和数字两个算一个）`
  return line.max(longest * 2, error).refine((text) => textWidth(text) <= longest, { error })
}

const slugSchema = z
  .string({ error: '要写地址（小写英文、数字和连字符）' })
  .regex(SLUG, '地址只能用小写英文、数字和连字符，例如 jd-finance-unbind-card')

export const slug: Value<z.ZodString> = { schema: slugSchema }

export const authorSlug: Value<z.ZodString> = {
  schema: slugSchema,
  names: 'author',
}

export const articleSlug: Value<z.ZodString> = {
  schema: slugSchema,
  names: 'article',
  correct: correctSlug,
}

/** A list of slugs, of what `names` says. */
export function slugs(names?: Value['names']): Value<z.ZodArray<z.ZodString>> {
  const schema = z.array(slugSchema, { error: '要写成列表，例如 [wechat-big-font]' })
  return { schema, names, correct: correctSlugs }
}

const instantSchema = z
  .string({ error: '时间要写成 2024-05-12 14:30 这样' })
  .transform((value, context) => {
    const parsed = parseInstant(value)
    if (parsed !== undefined) return parsed
    context.addIssue({
      code: 'custom',
      message: `「${value}」不是网站认识的时间，要写成 2024-05-12 14:30 或 2024-05-12 14:30:39（北京时间）`,
    })
    return z.NEVER
  })
  .pipe(z.string())

/** A time as editors write it, kept as an instant in Asia/Shanghai. */
export const instant: Value<typeof instantSchema> = { schema: instantSchema, correct: correctTime }

/** `2024-05-12` */
export const day: Value<z.ZodString> = {
  schema: z
    .string({ error: '日期要写成 2024-05-12 这样' })
    .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseInstant(value) !== undefined, {
      error: '不是网站认识的日期，要写成 2024-05-12 这样',
    }),
  correct: correctDay,
}

export const flag: Value<z.ZodBoolean> = {
  schema: z.boolean({ error: '只能写 true 或 false' }),
  correct: correctFlag,
}

/** `180d` */
export const days: Value<z.ZodString> = {
  schema: z
    .string({ error: '要写成 180d 这样' })
    .regex(/^[1-9]\d{0,3}d$/, '要写成天数加 d，例如 180d'),
  correct: correctReview,
}

/** Text, also where YAML reads a number: a bare 95118, 12306. */
export function looseText(error: string) {
  return z.union([z.string(), z.number()], { error }).transform((value) => String(value).trim())
}

/** Tags are part of an address and of file names on disk. */
export const tagSchema = looseText('标签要写成文字').pipe(
  z
    .string()
    .max(20, '标签太长，最多 20 个字')
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u,
      '标签里只能有文字、数字、空格和 . _ + -，并以文字或数字开头',
    ),
)

const tagsSchema = z
  .array(tagSchema, { error: '标签要写成列表，例如 [微信, 换机]' })
  .max(8, '标签最多 8 个')

export const tagList: Value<typeof tagsSchema> = { schema: tagsSchema, correct: correctTags }
