import { z } from 'zod'
import { parseInstant } from '@/lib/date'

/**
 * The front matter of every kind of content file. The messages speak to editors. From these schemas
 * come the document types of contentlayer, the content check and, one day, the editor's completion.
 */

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A file name or an address: lower-case ASCII words joined by `-`. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text)
}

const text = (name: string) => z.string({ error: `${name}要写成一行文字` }).trim()
const filled = (name: string) => text(name).min(1, `${name}不能是空的`)

const slug = z
  .string({ error: '要写地址（小写英文、数字和连字符）' })
  .regex(slugPattern, '地址只能用小写英文、数字和连字符，例如 jd-finance-unbind-card')

const instant = z
  .string({ error: '时间要写成 2024-05-12 14:30 这样' })
  .transform((value, context) => {
    const parsed = parseInstant(value)
    if (parsed !== undefined) return parsed
    context.addIssue({
      code: 'custom',
      message: `「${value}」不是一个存在的时间，要写成 2024-05-12 14:30 或 2024-05-12 14:30:39（北京时间）`,
    })
    return z.NEVER
  })

const day = z
  .string({ error: '日期要写成 2024-05-12 这样' })
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && parseInstant(value) !== undefined, {
    error: '不是一个存在的日期，要写成 2024-05-12 这样',
  })

const slugs = z.array(slug, { error: '要写成列表，例如 [wechat-big-font]' })

/** Tags are part of an address and of file names on disk. YAML reads a bare 95118 as a number. */
export const tag = z
  .union([z.string(), z.number()], { error: '标签要写成文字' })
  .transform((value) => String(value).trim())
  .pipe(
    z
      .string()
      .max(20, '标签太长，最多 20 个字')
      .regex(
        /^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u,
        '标签里只能有文字、数字、空格和 . _ + -，并以文字或数字开头',
      ),
  )

const tags = z
  .array(tag, { error: '标签要写成列表，例如 [微信, 换机]' })
  .max(8, '标签最多 8 个')
  .default([])

export const articleFrontMatter = z.strictObject({
  title: filled('标题').max(80, '标题太长，最多 80 个字'),
  publishedAt: instant,
  updatedAt: instant.optional(),
  summary: filled('摘要').max(300, '摘要太长，最多 300 个字'),
  author: slug.default('editors'),
  tags,
  topics: slugs.default([]),
  recommended: slugs.default([]),
  cover: filled('封面').optional(),
  aliases: slugs.default([]),
  draft: z.boolean({ error: '只能写 true 或 false' }).default(false),
  noindex: z.boolean({ error: '只能写 true 或 false' }).default(false),
  checkedAt: day.optional(),
  checkedWith: filled('核对版本').optional(),
  reviewEvery: z
    .string({ error: '要写成 180d 这样' })
    .regex(/^[1-9]\d{0,3}d$/, '要写成天数加 d，例如 180d')
    .optional(),
})

export const authorFrontMatter = z.strictObject({ name: filled('名字'), summary: filled('简介') })

export const topicFrontMatter = z.strictObject({
  title: filled('标题'),
  summary: filled('简介'),
  articles: slugs,
})

export const pageFrontMatter = z.strictObject({
  title: filled('标题'),
  summary: filled('简介'),
  updatedAt: instant,
})

export const categoriesFile = z.strictObject({
  categories: z.array(
    z.strictObject({
      slug,
      title: filled('名称'),
      summary: filled('简介'),
      mark: filled('封面字').max(2, '封面字最多两个字'),
    }),
  ),
})

export const pinnedFile = z.strictObject({
  articles: slugs.default([]),
  searches: z.array(filled('搜索词')).default([]),
  notHot: slugs.default([]),
})
