import { isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml'
import type { ContentFile } from '@/lib/checks/content-file'
import { decodeText } from '@/lib/checks/decode-text'
import type { Document } from '@/lib/checks/document'
import type { NamedEdit } from './apply-edits'

/** The keys whose lists name articles, in whatever file and however deep. */
const ARTICLE_LISTS: ReadonlySet<unknown> = new Set(['articles', 'recommended', 'notHot'])

type Node = Parameters<typeof visit>[0]

/** Every list of articles in front matter or a data file that names the article gets the new slug. */
export function listEdits({ front, text }: Document, from: string, to: string) {
  return front ? editsIn(front.map, text, from, to) : []
}

/** The same for a YAML file that the check does not know. */
export function foreignListEdits({ bytes }: ContentFile, from: string, to: string) {
  const decoded = bytes && decodeText(bytes)
  if (!decoded || !('text' in decoded) || !decoded.text.includes(from)) return []
  const tree = parseDocument(decoded.text, { prettyErrors: false, uniqueKeys: false })
  return tree.errors.length > 0 ? [] : editsIn(tree, decoded.text, from, to)
}

function editsIn(node: Node, text: string, from: string, to: string): readonly NamedEdit[] {
  const found: NamedEdit[] = []
  visit(node, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !ARTICLE_LISTS.has(key.value) || !isSeq(value)) return
      for (const item of value.items) {
        if (isScalar(item) && item.value === from) found.push(scalarEdit(item, text, from, to))
      }
    },
  })
  return found
}

/** Replaces the words of a scalar and keeps its quotes. */
export function scalarEdit(
  { range }: Scalar,
  text: string,
  from: string,
  to: string,
  about: NamedEdit['about'] = '列表',
): NamedEdit {
  const [start, end] = range ?? [0, 0]
  const written = text.slice(start, end)
  return { start, end, text: written.includes(from) ? written.replace(from, to) : to, about }
}
