import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** `content/blocked-searches.yml`: words that 大家都在搜 never shows, whoever searched them. */
export const blockedSearchesFile = z.strictObject({
  words: z
    .array(
      z
        .union([z.string(), z.number()], { error: '屏蔽词要写成文字' })
        .transform((word) => String(word).trim())
        .pipe(z.string().regex(/[\p{L}\p{N}]/u, '屏蔽词里至少要有一个字')),
      { error: '要写成列表，每行一个词，例如 - 代办' },
    )
    .default([]),
})

/**
 * The editors' blocked words; none without the file.
 *
 * @throws ZodError when the file is wrong; the content check runs before and says where
 */
export function loadBlockedSearches(root: string): readonly string[] {
  const file = path.join(root, 'content', 'blocked-searches.yml')
  if (!existsSync(file)) return []
  return blockedSearchesFile.parse(parse(readFileSync(file, 'utf8')) ?? {}).words
}
