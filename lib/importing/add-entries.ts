import { isSeq, parseDocument } from 'yaml'

/** A file with its new text. */
export type ChangedFile = { readonly path: string; readonly text: string }

/**
 * A YAML file with entries at the end of the list behind a key; comments and order stay. `undefined` where
 * all of them are there. `heading`: the comment at the top of a file that is not there yet.
 */
export function addEntries(
  path: string,
  text: string | undefined,
  { key, heading }: { readonly key: string; readonly heading?: string },
  entries: readonly Readonly<Record<string, string>>[],
): ChangedFile | undefined {
  if (entries.length === 0) return undefined
  const document = parseDocument(text ?? '')
  const list = document.get(key)
  const present = isSeq(list) ? new Set(list.items.map((item) => String(item))) : new Set<string>()
  const items = entries.map((entry) => document.createNode(entry))
  const added = items.filter((item) => !present.has(String(item)))
  if (added.length === 0) return undefined
  if (isSeq(list)) {
    // An empty one is written `[]`, which holds entries on one line.
    list.flow = false
    list.items.push(...added)
  } else document.set(key, document.createNode(entries))
  if (text === undefined && heading !== undefined) document.commentBefore = heading
  return { path, text: document.toString({ lineWidth: 0 }) }
}
