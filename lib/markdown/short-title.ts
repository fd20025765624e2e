import { bracketDepth } from './sentence'

const WIDE = /[\u1100-\u{10FFFF}]/u
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** How wide a title is, in 汉字; a letter, digit or other narrow character counts as half of one. */
export function titleWidth(title: string): number {
  let width = 0
  for (const character of title) width += WIDE.test(character) ? 1 : 0.5
  return width
}

/**
 * The beginning of a long sentence that is short enough for a title: up to a ，；or ：where there is one,
 * else up to the end of a word, with `…`.
 *
 * `打开微信，在右下角点「我」，再点右上角的设置` → `打开微信`
 */
export function shortTitle(sentence: string, max: number): string {
  let width = 0
  let end = 0
  for (const character of sentence) {
    width += WIDE.test(character) ? 1 : 0.5
    if (width > max) break
    end += character.length
  }
  const kept = sentence.slice(0, end)
  for (const { index } of kept.matchAll(/[，；：;]|[,:](?=\s)/gu)) {
    const title = sentence.slice(0, index)
    if (index >= 2 && bracketDepth(title, 0) === 0) return title
  }
  const whole = sentence
    .slice(0, startOfCutWord(sentence, end))
    .replace(/[\s，、；：,;:（(「“]+$/u, '')
  return `${whole || kept}…`
}

/** Where the word begins that an offset cuts in two; the offset where it cuts none. */
function startOfCutWord(text: string, offset: number): number {
  // A few words around the cut tell as much as the whole text.
  const from = Math.max(0, offset - 40)
  const cut = words.segment(text.slice(from, offset + 20)).containing(offset - from)
  return from + (cut?.index ?? offset - from)
}
