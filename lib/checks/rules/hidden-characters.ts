import type { Finding, TextRule } from '../rule'

/** Names of characters that nobody can see. */
export const hiddenNames: Readonly<Record<string, string>> = {
  '\u200B': '零宽空格',
  '\u200C': '零宽不连字',
  '\u200D': '零宽连字',
  '\u2060': '零宽不断行',
  '\uFEFF': '零宽不断行空格',
  '\u00AD': '软连字符',
  '\u200E': '从左到右标记',
  '\u200F': '从右到左标记',
  '\u061C': '阿拉伯文字标记',
  '\u202A': '文字方向控制符',
  '\u202B': '文字方向控制符',
  '\u202C': '文字方向控制符',
  '\u202D': '文字方向控制符',
  '\u202E': '文字方向控制符',
  '\u2066': '文字方向控制符',
  '\u2067': '文字方向控制符',
  '\u2068': '文字方向控制符',
  '\u2069': '文字方向控制符',
  '\u2028': '行分隔符',
  '\u2029': '段分隔符',
  '\uFFFC': '对象占位符',
}

export const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFC\u{E0000}-\u{E007F}]/gu
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u

/** How many are told apart in one file; the fix corrects all of them. */
const MOST = 20

/**
 * Characters that nobody can see but programs obey: they hide words from readers and reviewers
 * (Trojan Source, CVE-2021-42574) and break search. The joiner inside an emoji is left alone.
 */
export const hiddenCharacters: TextRule = {
  name: 'hidden-characters',
  severity: 'error',
  urgent: 'safety',
  locked: true,
  about: 'text',
  check: ({ document: { text } }) => {
    const found = [...text.matchAll(HIDDEN)].filter(
      ({ 0: character, index }) =>
        !(character === '\uFEFF' && index === 0) && !isInsideEmoji(text, character, index),
    )
    return found.slice(0, MOST).map(({ 0: character, index }): Finding => {
      const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
      return {
        at: index,
        message: `这里有一个看不见的字符：${hiddenNames[character] ?? '控制字符'}（${code}）`,
        hint: `多半是复制粘贴带进来的。把它前后的字「${around(text, index, character.length)}」删掉重打一遍，或运行 npm run check -- --fix 自动删除。`,
        fix: [{ start: index, end: index + character.length, text: '' }],
      }
    })
  },
}

function isInsideEmoji(text: string, character: string, at: number): boolean {
  return (
    character === '\u200D' &&
    EMOJI_BEFORE.test(text.slice(Math.max(0, at - 2), at)) &&
    EMOJI_AFTER.test(text.slice(at + 1, at + 3))
  )
}

function around(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 3), at)
  const after = text.slice(at + length, at + length + 3)
  return (before + after).replace(HIDDEN, '').replace(/\s+/g, ' ').trim()
}
