import { truncate } from '@/lib/text'

/** Search engines show about this many 汉字 of a description. */
const MAX = 120
/** Less than this says too little: better half a sentence more. */
const MIN = 60

const SENTENCES = /[^。！？!?]+[。！？!?]*[”』」）]*/gu

/**
 * At most 120 characters: the whole text, else as many whole sentences as fit, else the beginning
 * with `…`.
 */
export function shortDescription(text: string): string {
  if (text.length <= MAX) return text
  let kept = ''
  for (const [sentence] of text.matchAll(SENTENCES)) {
    if (kept.length + sentence.length > MAX) break
    kept += sentence
  }
  return kept.length >= MIN ? kept.trim() : truncate(text, MAX)
}
