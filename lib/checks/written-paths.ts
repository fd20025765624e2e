import { findTapPaths, type TapPath } from '@/lib/tap-path'
import type { Document } from './document'

/** A tap path of a document as it is written, with the words that say whose it is. */
export type WrittenPath = Pick<TapPath, 'places'> & {
  /** Before it in its sentence. */
  readonly sentence: string
  /** Before it in its paragraph, then the title of its step and that of its section. */
  readonly nearby: readonly string[]
}

/** What lies further back says nothing about a path. */
const NEARBY = 400
const FENCE = /^\s*(?:```|~~~)/
/** Where a block begins: a heading, an item of a list, a row of a table. */
const BLOCK_START = /^(?:#{1,6}\s|\s*(?:[-*+]|\d+[.)、])\s|\s*\||\s*$)/
const HEADING = /^#{1,6}\s+/
const ITEM = /^\s*\d+[.)]\s+/

const kept = new WeakMap<Document, readonly WrittenPath[]>()

/** The tap paths of an article, a topic or a page: in its summary and its text, but for code. */
export function readPaths(document: Document): readonly WrittenPath[] {
  const known = kept.get(document)
  if (known) return known
  const paths = hasPaths(document) ? findIn(document) : []
  kept.set(document, paths)
  return paths
}

/** Takes them from an earlier reading of the same text. */
export function keepPaths(document: Document, paths: readonly WrittenPath[]): void {
  kept.set(document, paths)
}

function hasPaths({ kind, text }: Document): boolean {
  return (kind === 'article' || kind === 'topic' || kind === 'page') && text.includes('›')
}

function findIn({ text, bodyStart }: Document): readonly WrittenPath[] {
  const summary = summarySpan(text.slice(0, bodyStart))
  const found: WrittenPath[] = []
  let block = ''
  let section = ''
  let item = ''
  let isCode = false
  let start = 0
  for (const line of text.split('\n')) {
    const at = start
    start += line.length + 1
    if (at < bodyStart) {
      if (at >= summary.start && at < summary.end) found.push(...pathsOf(line, at, ['']))
      continue
    }
    if (FENCE.test(line)) isCode = !isCode
    if (isCode) continue
    if (BLOCK_START.test(line)) block = ''
    if (HEADING.test(line)) {
      section = line
      item = ''
    }
    if (ITEM.test(line)) item = line
    if (line.includes('›')) found.push(...pathsOf(line, at, [block.slice(-NEARBY), item, section]))
    block += line
  }
  return found
}

function pathsOf(line: string, at: number, above: readonly string[]): readonly WrittenPath[] {
  return findTapPaths(withoutComments(line)).map(({ start, places }) => {
    const before = line.slice(0, start)
    const sentence = before.slice(before.search(/[^。！？]*$/))
    return {
      places: places.map((place) => ({
        ...place,
        start: place.start + at,
        end: place.end + at,
      })),
      sentence: sentence.slice(-NEARBY),
      nearby: [before.slice(-NEARBY), ...above].filter((text) => text !== ''),
    }
  })
}

function withoutComments(line: string): string {
  return line.replace(/<!--.*?-->/g, (comment) => ' '.repeat(comment.length))
}

/** Where the value of `summary` stands, further lines of it included. */
function summarySpan(front: string): { readonly start: number; readonly end: number } {
  const match = /^summary:.*\n(?:[ \t]+.*\n)*/m.exec(front)
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: front.length, end: front.length }
}
