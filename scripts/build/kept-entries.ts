import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/write-whole'

/** By slug, a key of all that an entry of the search index was made from. */
export type EntryKeys = Readonly<Record<string, string>>

/** An index that was written, and the program that wrote it. */
export type WrittenIndex = { readonly madeBy: string; readonly version: string }

const fileOf = (root: string) => path.join(root, '.zhinan', 'search-entries.json')

/** `undefined` where they are of another index, or of one that another program made. */
export function loadEntryKeys(root: string, index: WrittenIndex): EntryKeys | undefined {
  try {
    const { keys, madeBy, version } = JSON.parse(readFileSync(fileOf(root), 'utf8'))
    return madeBy === index.madeBy && version === index.version ? keys : undefined
  } catch {
    // Nothing was kept yet.
    return undefined
  }
}

export function saveEntryKeys(root: string, index: WrittenIndex, keys: EntryKeys): void {
  mkdirSync(path.dirname(fileOf(root)), { recursive: true })
  writeWhole(fileOf(root), JSON.stringify({ ...index, keys }))
}
