import { isScalar, isSeq, type Scalar, type YAMLSeq } from 'yaml'
import type { Document } from '@/lib/checks/document'
import { keyPlace } from '@/lib/checks/yaml-place'
import type { NamedEdit } from './apply-edits'
import { scalarEdit } from './list-edits'

/**
 * The edit by which an article remembers its former slug. When the new slug is one that it has had
 * before, the two change places, so that no address leads to itself. `undefined` when the list of
 * aliases is written in a way that has to be fixed first.
 */
export function aliasEdit(article: Document, former: string, slug: string): NamedEdit | undefined {
  const { front, text } = article
  if (!front) return undefined
  const node = front.map.get('aliases', true)
  const key = keyPlace(front.map, 'aliases')
  if (!key) return added(front.end, `aliases: [${former}]${lineBreakOf(text)}`)
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) {
    return added(text.indexOf(':', key.end) + 1, ` [${former}]`)
  }
  if (!isSeq(node)) return undefined
  const again = node.items.find((item) => isScalar(item) && item.value === slug)
  if (isScalar(again)) return scalarEdit(again, text, slug, former, '旧地址')
  const last = node.items.at(-1)
  if (last === undefined)
    return isEmptyFlow(node, text) ? added(start(node) + 1, former) : undefined
  if (!isScalar(last)) return undefined
  return node.flow ? added(end(last), `, ${former}`) : addedBelow(last, text, former)
}

function added(at: number, text: string): NamedEdit {
  return { start: at, end: at, text, about: '旧地址' }
}

/** A line of its own below the last item, with the same indent and dash. */
function addedBelow(last: Scalar, text: string, former: string): NamedEdit {
  const lineStart = text.lastIndexOf('\n', start(last)) + 1
  const lead = text.slice(lineStart, start(last))
  const lineEnd = text.indexOf('\n', end(last))
  const at = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
  return added(at, `${lineBreakOf(text)}${lead}${former}`)
}

function isEmptyFlow(node: YAMLSeq, text: string): boolean {
  return text[start(node)] === '['
}

function start({ range }: Scalar | YAMLSeq): number {
  return range?.[0] ?? 0
}

function end({ range }: Scalar | YAMLSeq): number {
  return range?.[1] ?? 0
}

/** As the file has it; its first line ends the opening `---`. */
function lineBreakOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n'
}
