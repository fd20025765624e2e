/**
 * Limits on Markdown before it is parsed. micromark takes quadratic or cubic time on some inputs
 * (`![` or `> - ` repeated thousands of times), and deep trees overflow the stack of whoever walks
 * them. No person writes such a text; a pull request may contain it.
 */
const MAX_LENGTH = 100_000
/** Quotes and lists opened inside one another on one line. */
const MAX_MARKERS = 12
/** Columns before a quote or list; code may stand further right. */
const MAX_INDENT = 60
/** `[` in one block, that is, between two blank lines. */
const MAX_BRACKETS = 200
/** `*`, `_`, `~` and `<` in one block. */
const MAX_DELIMITERS = 2_000
/** A bare address with so much behind it and no white space. */
const LONG_ADDRESS = /(?:https?:\/\/|www\.)\S{2000}/i

const CONTAINERS = /^[ \t]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))[ \t]*)+/
const MARKERS = />|[*+-](?=[ \t])|\d+[.)]/g

/**
 * Passes over Markdown that can be parsed in reasonable time.
 *
 * @throws Error named `MarkdownTooComplexError`, whose message says in Chinese which line it is
 */
export function assertParsable(markdown: string): void {
  if (markdown.length > MAX_LENGTH) {
    throw tooComplex(`正文超过 ${MAX_LENGTH / 10_000} 万字符，请拆成几篇文章。`)
  }
  let line = 0
  let brackets = 0
  let delimiters = 0
  for (const text of markdown.split('\n')) {
    line += 1
    if (text.trim() === '') {
      brackets = 0
      delimiters = 0
      continue
    }
    brackets += count(text, /\[/g)
    delimiters += count(text, /[*_~<]/g)
    if (text.length > 2_000 && LONG_ADDRESS.test(text)) {
      throw tooComplex(`第 ${line} 行的网址后面没有空格，请用 <网址> 把它括起来。`)
    }
    if (isTooDeep(text)) {
      throw tooComplex(`第 ${line} 行的引用或列表套了太多层，请减少层数。`)
    }
    if (brackets > MAX_BRACKETS) {
      throw tooComplex(`第 ${line} 行附近的一段里方括号超过 ${MAX_BRACKETS} 个，请分成几段。`)
    }
    if (delimiters > MAX_DELIMITERS) {
      throw tooComplex(`第 ${line} 行附近的一段里 * _ ~ < 超过 ${MAX_DELIMITERS} 个，请分成几段。`)
    }
  }
}

function isTooDeep(line: string): boolean {
  const prefix = CONTAINERS.exec(line)?.[0]
  if (prefix === undefined) return false
  const indent = prefix.length - prefix.trimStart().length
  return indent > MAX_INDENT || count(prefix, MARKERS) > MAX_MARKERS
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function tooComplex(message: string): Error {
  const error = new Error(message)
  error.name = 'MarkdownTooComplexError'
  return error
}
