import { isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml'
import type { ContentFile } from '@/lib/checks/content-file'
import { decodeText } from '@/lib/checks/decode-text'
import type { Document } from '@/lib/checks/document'
import type { Fields } from '@/lib/content/kinds/field'
import { kinds } from '@/lib/content/kinds/kinds'
import type { NamedEdit } from './apply-edits'

/** The keys that name articles, one or a list of them, in whatever file and however deep. */
const ARTICLE_KEYS: ReadonlySet<unknown> = new Set(
  kinds.flatMap(({ fields }) => articleKeys(fields)),
)

function articleKeys(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, { names, entry = {} }]) => [
    ...(names === 'article' ? [key] : []),
    ...articleKeys(entry),
  ])
}

type Node = Parameters<typeof visit>[0]

/** Wherever front matter or a data file names the article it gets the new slug. */
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
      if (!isScalar(key) || !ARTICLE_KEYS.has(key.value)) return
      for (const item of isSeq(value) ? value.items : [value]) {
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
