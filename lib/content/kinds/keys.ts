import type { Field, Fields } from './field'
import type { KindName } from './kinds'
import { kindNamed, kinds } from './kinds'

/**
 * The field at a path into a file, as a schema's issue names it; `undefined` for what is no key.
 *
 * `('article', ['sources', 0, 'url'])` → the address of a source
 */
export function fieldAt(kind: KindName, path: readonly PropertyKey[]): Field | undefined {
  let fields: Fields | undefined = kindNamed(kind).fields
  let found: Field | undefined
  for (const step of path) {
    if (typeof step === 'number') continue
    found = fields?.[String(step)]
    fields = found?.entry
  }
  return found
}

/** The keys that may stand there: those of the file, or of an entry of one of its lists. */
export function keysAt(kind: KindName, path: readonly PropertyKey[] = []): readonly string[] {
  return Object.keys(
    (path.length === 0 ? kindNamed(kind).fields : fieldAt(kind, path)?.entry) ?? {},
  )
}

/** `title` → `标题`; an unknown key is its own name. */
export function keyName(kind: KindName, ...path: readonly PropertyKey[]): string {
  return fieldAt(kind, path)?.name ?? lastKey(path)
}

/** A line to copy: `draft` → `draft: true` */
export function keyExample(kind: KindName, ...path: readonly PropertyKey[]): string {
  return fieldAt(kind, path)?.example ?? `${lastKey(path)}: ……`
}

function lastKey(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}

/** The key that a wrong one at a path stands for, when that is certain. */
export function keyMeantBy(
  written: string,
  kind: KindName,
  path: readonly PropertyKey[] = [],
): string | undefined {
  const fields = (path.length === 0 ? kindNamed(kind).fields : fieldAt(kind, path)?.entry) ?? {}
  const called = Object.entries(fields).find(([, field]) => isCalled(field, written))
  const plain = written.toLowerCase().replace(/[_-]/g, '')
  return called?.[0] ?? Object.keys(fields).find((key) => key.toLowerCase() === plain)
}

function isCalled({ name, alsoCalled = [] }: Field, written: string): boolean {
  const names = [name, ...alsoCalled]
  return names.includes(written) || names.includes(written.toLowerCase())
}

/** What to do about a key whose answer is the file's place. */
export function placeHint(written: string, kind: KindName): string | undefined {
  return kindNamed(kind).elsewhere?.[written]
}

const likeKeys: ReadonlySet<string> = new Set(
  kinds.flatMap(({ fields, elsewhere = {} }) => [...wordsOf(fields), ...Object.keys(elsewhere)]),
)

function wordsOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([key, { name, alsoCalled = [], entry = {} }]) => [
    key,
    name,
    ...alsoCalled,
    ...wordsOf(entry),
  ])
}

/** Whether it is a key of any kind of file, or an editor's word for one. */
export function isLikeKey(written: string): boolean {
  return likeKeys.has(written)
}
