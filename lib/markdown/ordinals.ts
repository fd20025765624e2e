/** Numbers that editors type before titles, and that the site derives itself. */

const DIGITS = '[0-9０-９]{1,2}'
const NUMERAL = '[一二三四五六七八九十]{1,3}'
const NUMBER = `(?:${DIGITS}|${NUMERAL})`
/** 一、二线城市 and 3、5、7 天: here the 顿号 joins words, it does not end a number. */
const NOT_IN_A_SERIES = `(?![一二三四五六七八九十]+[线、]|[0-9]+、)`
const SPACE = '[\\s\\u3000]*'
/** ①, ⑴, ⒈, ㈠ and the keycaps 1️⃣. */
const ENCLOSED = `(?:[\\u2460-\\u249B\\u3220-\\u3229]|[0-9]\\uFE0F?\\u20E3)${SPACE}[、.．]?`

const BRACKETED = `[（(]${SPACE}${NUMBER}${SPACE}[)）]${SPACE}[、.．：:]?`
const ARABIC = `${DIGITS}(?:、${NOT_IN_A_SERIES}|[.．)）](?!\\d))`

const SECTION_ORDINAL = new RegExp(
  `^(?:${[
    BRACKETED,
    ARABIC,
    ENCLOSED,
    `${NUMERAL}(?:、${NOT_IN_A_SERIES}|[．.：:])`,
    `第${SPACE}${NUMBER}${SPACE}(?:[部章节步点条]分?)?[、，,：:．.]`,
    `第${SPACE}${NUMBER}${SPACE}(?:部分|[章节步])(?=[\\s\\u3000])`,
  ].join('|')})${SPACE}`,
  'u',
)

const STEP_NUMBER = new RegExp(
  `^(?:${[
    `[（(]${SPACE}${DIGITS}${SPACE}[)）]`,
    ARABIC,
    ENCLOSED,
    `(?:第${SPACE}${NUMBER}${SPACE}步|步骤${SPACE}${NUMBER}|step${SPACE}${DIGITS})(?:${SPACE}[：:、.．，,—-]|[\\s\\u3000]|$)`,
  ].join('|')})${SPACE}`,
  'iu',
)

/**
 * Cuts a typed ordinal off a section's title: `一、怎么退？` → `怎么退？`, `（三）…`, `1. …`, `第一、…` likewise.
 * Numbers that belong to the words stay: `12306 怎么退票`, `2025年…`, `三天可见怎么设置`, `1.5 倍速`.
 */
export function splitOrdinal(title: string): { readonly ordinal?: string; readonly title: string } {
  const typed = SECTION_ORDINAL.exec(title)?.[0]
  // A number alone is all the words there are.
  if (typed === undefined || typed.length === title.length) return { title }
  return { ordinal: typed.trim(), title: title.slice(typed.length) }
}

/**
 * Reads the number that makes a heading a step: `1. 打开设置` → 1 and `打开设置`; also `1、`, `1)`, `（1）`,
 * `第一步：` and `步骤 1：`. Returns `undefined` for other headings; the title may be empty.
 */
export function splitStepNumber(
  title: string,
): { readonly number: number; readonly title: string } | undefined {
  const typed = STEP_NUMBER.exec(title)?.[0]
  if (typed === undefined) return undefined
  return { number: parseNumber(typed), title: title.slice(typed.length) }
}

/** The number in `第十二步`, `（１）` or `③`; 0 when there is none. */
function parseNumber(typed: string): number {
  // Compatibility forms: ③ → 3, ⑴ → (1), １ → 1 (Unicode NFKC).
  const plain = typed.normalize('NFKC')
  const digits = /\d+/.exec(plain)?.[0]
  if (digits !== undefined) return Number(digits)
  const [tens, ones] = (/[一二三四五六七八九十]+/.exec(plain)?.[0] ?? '').split('十')
  const value = (numeral = '') => '一二三四五六七八九'.indexOf(numeral.charAt(0) || '零') + 1
  return ones === undefined ? value(tens) : (tens === '' ? 1 : value(tens)) * 10 + value(ones)
}
