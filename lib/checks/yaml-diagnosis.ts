import { isLikeKey, keyMeantBy, keysAt } from '@/lib/content/kinds/keys'
import type { KindName } from '@/lib/content/kinds/kinds'
import { brief } from './brief'
import type { Finding } from './rule'
import { readLines, type YamlLine } from './yaml-lines'

/**
 * Mistakes that the YAML parser misunderstands or reports far from where they were made, found line
 * by line; front matter is flat, so a line can be judged alone. All of them, from top to bottom.
 *
 * `title：怎么办` → the colon is full-width
 */
export function certainMistakes(yaml: string, start: number, kind: KindName): readonly Finding[] {
  return readLines(yaml, start).flatMap((line) => wrongColon(line, kind) ?? tabIndent(line) ?? [])
}

/** The first line that explains why the whole cannot be parsed; `undefined` when none stands out. */
export function likelyMistake(yaml: string, start: number): Finding | undefined {
  const lines = readLines(yaml, start)
  for (const [index, line] of lines.entries()) {
    const found =
      wrongIndent(line) ?? wrongValue(line, lines[index + 1]) ?? noKey(line, lines[index - 1])
    if (found) return found
  }
  return undefined
}

function wrongColon(line: YamlLine, kind: KindName): Finding | undefined {
  const { indent, key, colon, value, valueStart, start } = line
  if (key === undefined || indent !== '' || !isLikeKey(key)) return undefined
  const isFullWidth = colon.includes('：')
  const isTight = colon === ':' && value !== ''
  if (!isFullWidth && !isTight) return undefined
  const english = keysAt(kind).includes(key) ? key : (keyMeantBy(key, kind) ?? key)
  const alsoKey = english === key ? '' : '，键名也要用英文'
  return {
    at: valueStart - colon.length,
    message: isFullWidth
      ? `「${key}」后面是中文冒号${alsoKey}`
      : `「${key}」的冒号后面少了一个空格${alsoKey}`,
    hint: `写成英文冒号加一个空格：「${english}: ${brief(value, 24)}」。`,
    fix: [{ start, end: valueStart, text: value === '' ? `${english}:` : `${english}: ` }],
  }
}

function tabIndent({ text, start, key }: YamlLine): Finding | undefined {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? ''
  if (!indent.includes('\t')) return undefined
  const isTopKey = key !== undefined && isLikeKey(key)
  return {
    at: start,
    message: '这一行用 Tab 键缩进，这里只能用空格',
    hint: isTopKey ? '这一行要顶格写，删掉行首的空白。' : '删掉行首的空白，按两次空格键。',
    fix: [{ start, end: start + indent.length, text: isTopKey ? '' : '  ' }],
  }
}

function wrongIndent({ indent, key, start, text }: YamlLine): Finding | undefined {
  if (key === undefined || indent.trim() !== '' || indent === '' || !isLikeKey(key))
    return undefined
  return {
    at: start,
    message: `「${key}」前面多了空格`,
    hint: '这一行要顶格写，删掉行首的空格。',
    fix: [{ start, end: start + (/^[ \t]*/.exec(text)?.[0].length ?? 0), text: '' }],
  }
}

/** Characters with which a value cannot start unless it is in quotes. */
const SPECIAL_START = /^(?:[@`%&*!|>]|[?-] )/
/** What may stand alone after the colon: block texts and empty values. */
const PLAIN_BLOCK = /^[|>][+-]?\d?$/

function wrongValue(line: YamlLine, next: YamlLine | undefined): Finding | undefined {
  const { key, value, valueStart } = line
  if (key === undefined || value === '' || PLAIN_BLOCK.test(value)) return undefined
  const goesOn = next?.text.startsWith(' ') === true && next.key === undefined
  const [first = ''] = value
  if (first === '"' || first === "'") return goesOn ? undefined : wrongQuotes(line, first)
  if (first === '[' || first === '{') return goesOn ? undefined : wrongBrackets(line, first)
  const colon = /[:：](?: |$)/.exec(value)
  if (colon?.[0].startsWith(':')) {
    return {
      at: valueStart + colon.index,
      message: `「${key}」的内容里有英文冒号加空格，会被当成另一个键`,
      hint: `改用中文冒号「：」，或者给内容加上引号：${key}: ${quoted(brief(value, 24))}`,
      fix: [quoteEdit(line)],
    }
  }
  if (!SPECIAL_START.test(value)) return undefined
  return {
    at: valueStart,
    message: `「${key}」的内容以「${first}」开头，这个符号在这里有特别的意思`,
    hint: `给内容加上引号：${key}: ${quoted(brief(value, 24))}`,
    fix: [quoteEdit(line)],
  }
}

function wrongQuotes(line: YamlLine, quote: string): Finding | undefined {
  const { key, value, valueStart } = line
  const end = closingQuote(value, quote)
  const inside = value.slice(1).replaceAll(quote, '')
  if (end < 0) {
    return {
      at: valueStart,
      message: `「${key}」的引号只有开头的一个，没有收尾`,
      hint: `在这一行的末尾补上引号：${key}: ${quote}${brief(inside, 24)}${quote}`,
    }
  }
  const rest = value.slice(end + 1).trim()
  if (rest === '' || rest.startsWith('#')) return undefined
  return {
    at: valueStart + end + 1,
    message: `「${key}」的引号后面还有字`,
    hint: `把整段内容放进一对引号，里面的引号用中文的「」：${key}: ${quoted(brief(value.replaceAll(quote, ''), 24))}`,
  }
}

/** Where the quote that opens a value closes again; -1 when it does not. */
function closingQuote(value: string, quote: string): number {
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1
    else if (quote === "'" && value[at] === "'" && value[at + 1] === "'") at += 1
    else if (value[at] === quote) return at
  }
  return -1
}

function wrongBrackets(line: YamlLine, open: string): Finding | undefined {
  const { key, value, valueStart } = line
  const close = open === '[' ? ']' : '}'
  const end = value.lastIndexOf(close)
  if (end < 0) {
    return {
      at: valueStart + value.length,
      message: `「${key}」的列表没有收尾：有「${open}」，没有「${close}」`,
      hint: `在这一行的末尾加上 ${close}。`,
      fix: [{ start: valueStart + value.length, end: valueStart + value.length, text: close }],
    }
  }
  const rest = value.slice(end + 1).trim()
  if (rest === '' || rest.startsWith('#')) return undefined
  return {
    at: valueStart,
    message: `「${key}」的内容以「${open}」开头，会被当成列表`,
    hint: `改用中文的括号【】，或者给内容加上引号：${key}: ${quoted(brief(value, 24))}`,
    fix: [quoteEdit(line)],
  }
}

function noKey(line: YamlLine, before: YamlLine | undefined): Finding | undefined {
  const { text, start, key, indent } = line
  const isBlank = text.trim() === '' || text.trim().startsWith('#')
  if (isBlank || key !== undefined || indent !== '' || /^\s|^- /.test(text)) return undefined
  const owner = before?.key
  return {
    at: start,
    message: `这一行不是「键: 内容」的写法：「${brief(text, 24)}」`,
    hint: owner
      ? `如果它是上一行 ${owner} 的后半句，接到上一行的末尾；如果是正文，移到第二个 --- 的下面。`
      : '正文写在第二个 --- 的下面。',
  }
}

function quoteEdit({ value, valueStart }: YamlLine) {
  return { start: valueStart, end: valueStart + value.length, text: quoted(value) }
}

/** `a "b"` → `"a \"b\""`: double quotes as YAML reads them. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
