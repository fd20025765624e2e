import { z } from 'zod'
import { tag } from '@/lib/content/front-matter'

/** `content/tags.yml`: words for the same thing, each with the one that the site uses. */
export const tagsFile = z.strictObject({
  aliases: z.record(z.string(), tag, { error: '要写成「不用的标签: 统一用的标签」' }).default({}),
})

/** From a tag to the one to use instead. */
export type TagAliases = ReadonlyMap<string, string>
