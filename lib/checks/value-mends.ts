import type { z } from 'zod'
import { fieldAt } from '@/lib/content/kinds/keys'
import type { KindName } from '@/lib/content/kinds/kinds'
import { quoteNumber } from '@/lib/content/kinds/mends'
import { pinyinSlug } from './pinyin-slug'
import type { Edit } from './problem'
import type { YamlPlace } from './yaml-place'

/** What to write instead of a wrong value, and the edit where that is certain. */
export type ValueMend = { readonly hint: string; readonly fix?: readonly Edit[] }

/**
 * What the editor probably meant; `undefined` where nothing can be guessed.
 *
 * `publishedAt` and `2024年5月12日` → 改成 2024-05-12
 */
export function mendValue(
  kind: KindName,
  value: unknown,
  place: YamlPlace,
  { path, code }: z.core.$ZodIssue,
): ValueMend | undefined {
  const field = fieldAt(kind, path)
  const isWhole = typeof path.at(-1) === 'string'
  const mend = field?.mend ? field.mend(value, { isWhole, toSlug: pinyinSlug }) : quoteNumber(value)
  if (!mend) {
    return code === 'too_big' && typeof value === 'string'
      ? { hint: `现在有 ${[...value].length} 个字，删短一些。` }
      : undefined
  }
  if ('hint' in mend) return mend
  const { start, end } = place
  const hint = `${mend.reason ? `${mend.reason}，` : ''}改成 ${mend.text}`
  return { hint, fix: [{ start, end, text: mend.text }] }
}
