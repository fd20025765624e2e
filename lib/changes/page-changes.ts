import type { Document } from '@/lib/checks/document'
import type { Site } from '@/lib/checks/site'
import { type FactChange, factChanges } from './fact-changes'

/** A file below `content/` that is no article: a topic, an author, the categories … */
export type PageChange = {
  readonly kind: 'new' | 'changed' | 'removed'
  readonly page: Document['kind']
  readonly file: string
  /** What readers call it; the file's path where that cannot be read. */
  readonly name: string
  readonly facts: readonly FactChange[]
  /** Whether the text below the front matter has changed. */
  readonly isRewritten: boolean
  /** Whether what stands in it can be read now. */
  readonly isReadable: boolean
}

/** What has changed of all that stands around the articles, by file. */
export function pageChanges(before: Site, after: Site): readonly PageChange[] {
  const paths = new Set([...before.documents.keys(), ...after.documents.keys()])
  return [...paths]
    .sort()
    .flatMap((path) => changeOf(before.documents.get(path), after.documents.get(path)))
}

function changeOf(
  before: Document | undefined,
  after: Document | undefined,
): readonly PageChange[] {
  const document = after ?? before
  if (!document || document.kind === 'article' || before?.text === after?.text) return []
  const title = after?.front?.values.title ?? before?.front?.values.title
  const named = { page: document.kind, file: document.file.path }
  const base = { ...named, name: typeof title === 'string' ? title : named.file }
  const quiet = { facts: [], isRewritten: false, isReadable: after?.front !== undefined }
  if (!before) return [{ ...base, ...quiet, kind: 'new' }]
  if (!after) return [{ ...base, ...quiet, kind: 'removed' }]
  return [
    {
      ...base,
      ...quiet,
      kind: 'changed',
      facts: factChanges(before.front?.values, after.front?.values),
      isRewritten: bodyOf(before) !== bodyOf(after),
    },
  ]
}

function bodyOf({ text, bodyStart }: Document): string {
  return text.slice(bodyStart).trim()
}
