import type { z } from 'zod'
import { fieldAt } from '@/lib/content/kinds/keys'
import type { KindName } from '@/lib/content/kinds/kinds'
import { quoteFlag } from '@/lib/content/kinds/value-corrections'
import { textWidth } from '@/lib/text'
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
export function correctValue(
  kind: KindName,
  value: unknown,
  written: string,
  place: YamlPlace,
  { path, code, message }: z.core.$ZodIssue,
): ValueMend | undefined {
  const field = fieldAt(kind, path)
  const isWhole = typeof path.at(-1) === 'string'
  const wrong = { written, isWhole, toSlug: pinyinSlug }
  const correction = field?.correct ? field.correct(value, wrong) : quoteFlag(value, wrong)
  if (!correction) {
    const isTooLong = code === 'too_big' || message.includes('太长')
    return isTooLong && typeof value === 'string'
      ? { hint: `现在有 ${textWidth(value)} 个字宽（两个字母或数字算一个），删短一些。` }
      : undefined
  }
  if ('hint' in correction) return correction
  const { start, end } = place
  const hint = `${correction.reason ? `${correction.reason}，` : ''}改成 ${correction.text}`
  return { hint, fix: [{ start, end, text: correction.text }] }
}
