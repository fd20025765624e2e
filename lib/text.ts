/** Measuring and cutting text. A leaf: it knows nothing of articles. */

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+(?:['’.-][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+)*/gu

/**
 * Each 汉字 (and kana) counts as one, and each Latin word or number; punctuation does not count.
 *
 * `打开 Wi-Fi，等 3.5 秒` → 6
 */
export function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0
}

/** 汉字 that a reader of instructions takes in within a minute. */
const WORDS_PER_MINUTE = 400

/** Whole minutes for a text, or for a number of words; at least 1. */
export function readingMinutes(words: string | number): number {
  const count = typeof words === 'number' ? words : countWords(words)
  return Math.max(1, Math.round(count / WORDS_PER_MINUTE))
}

const graphemes = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' })

/**
 * At most `max` characters as readers see them (graphemes), `…` included. Emoji stay whole, and so
 * do Latin words and numbers, unless one alone is longer than `max`. A text that fits is not touched.
 *
 * `('打开 iPhone 的设置', 6)` → `打开…`
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text
  const shown = Array.from(graphemes.segment(text), ({ segment }) => segment)
  if (shown.length <= max) return text
  if (max < 1) return ''
  const kept = shown.slice(0, max - 1).join('')
  const start = startOfCutWord(kept, text.slice(kept.length))
  const whole = (start > 0 ? kept.slice(0, start) : kept).replace(/[\s，、；：,;:]+$/u, '')
  return `${whole}…`
}

const WORD_AT_END = /[\p{Script=Latin}\p{M}\p{Nd}]+(?:['’.-][\p{Script=Latin}\p{M}\p{Nd}]*)*$/u

/** Where the word starts that `kept` and `rest` share; the end of `kept` when they share none. */
function startOfCutWord(kept: string, rest: string): number {
  const isCut = /^['’.-]?[\p{Script=Latin}\p{M}\p{Nd}]/u.test(rest)
  return isCut ? (WORD_AT_END.exec(kept)?.index ?? kept.length) : kept.length
}

const NUMERALS = '一二三四五六七八九'

/**
 * 1 → `一`, 10 → `十`, 21 → `二十一`, 99 → `九十九`; anything else stays in digits: 100 → `100`
 */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens - 1)}十`
  return head + (ones === 0 ? '' : NUMERALS.charAt(ones - 1))
}

/**
 * A text cut after each question mark; closing quotes and brackets stay with their question.
 *
 * `甲怎么办?乙呢?` → `['甲怎么办?', '乙呢?']`
 */
export function splitQuestions(text: string): readonly string[] {
  return text.split(/(?<=[?？])\s*(?=[^\s?？!！…"”’」』》）)])/u)
}

/** How wide a text is, in 汉字: two letters, digits or marks of Latin are as wide as one. `iPhone 怎么用` → 7 */
export function textWidth(text: string): number {
  const narrow = text.match(/[\u0020-\u024F]/g)?.length ?? 0
  return [...text].length - Math.floor(narrow / 2)
}
