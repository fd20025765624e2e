/**
 * Limits on Markdown before it is parsed. micromark takes quadratic or cubic time on some inputs
 * (`![` or `> - ` repeated thousands of times), and deep trees overflow the stack of whoever walks
 * them. No person writes such a text; a pull request may contain it.
 */
const MAX_LENGTH = 100_000
/** Each could be a heading or a row. */
const MAX_LINES = 2_500
/** `|` in one block, that is, between two blank lines. */
const MAX_CELLS = 2_000
/**
 * Headings underlined with `=` or `-`: for each, micromark-core-commonmark copies the events of all
 * that stands before it (`resolveToSetextUnderline`, EditMap.consume), so that 5,000 take 15 s.
 */
const MAX_UNDERLINES = 200
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
const UNDERLINE = /^[ \t]*(?:(?:>|[*+-]|\d{1,9}[.)])[ \t]*)*(?:=+|-+)[ \t]*$/
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
  const tally: Tally = { brackets: 0, delimiters: 0, cells: 0, underlines: 0 }
  const lines = markdown.split(/\r\n?|\n/)
  if (lines.length > MAX_LINES) throw tooComplex(`正文超过 ${MAX_LINES} 行，请拆成几篇文章。`)
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') {
      Object.assign(tally, { brackets: 0, delimiters: 0, cells: 0 })
      continue
    }
    const fault = lineFault(text, index + 1, tally)
    if (fault !== undefined) throw tooComplex(fault)
  }
}

/** What has been counted up to a line: in the block, and underlines in all of the text. */
type Tally = { brackets: number; delimiters: number; cells: number; underlines: number }

function lineFault(text: string, line: number, tally: Tally): string | undefined {
  tally.brackets += count(text, /\[/g)
  tally.delimiters += count(text, /[*_~<]/g)
  tally.cells += count(text, /\|/g)
  if (UNDERLINE.test(text)) tally.underlines += 1
  if (text.length > 2_000 && LONG_ADDRESS.test(text)) {
    return `第 ${line} 行的网址后面没有空格，请用 <网址> 把它括起来。`
  }
  if (isTooDeep(text)) return `第 ${line} 行的引用或列表套了太多层，请减少层数。`
  const near = `第 ${line} 行附近`
  if (tally.brackets > MAX_BRACKETS) {
    return `${near}的一段里方括号超过 ${MAX_BRACKETS} 个，请分成几段。`
  }
  if (tally.delimiters > MAX_DELIMITERS) {
    return `${near}的一段里 * _ ~ < 超过 ${MAX_DELIMITERS} 个，请分成几段。`
  }
  if (tally.cells > MAX_CELLS) {
    return `${near}的表格（竖线 |）超过 ${MAX_CELLS} 格，请拆成几张表。`
  }
  if (tally.underlines > MAX_UNDERLINES) {
    return `${near}用 === 或 --- 画的线超过 ${MAX_UNDERLINES} 条，标题请用 ## 写。`
  }
  return undefined
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
