import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SiteLists } from '@/lib/content/prepare'
import type { ContentIndex } from '@/lib/content/prepared-content'
import { writeWhole } from '@/lib/write-whole'

/** What the last update made besides articles, each with a key of what it was made from. */
export type KeptLists = {
  readonly listsKey?: string
  readonly lists?: SiteLists
  readonly relatedKey?: string
  readonly related?: ContentIndex['related']
  readonly twinsKey?: string
}

const fileOf = (root: string) => path.join(root, '.zhinan', 'lists.json')

/** Nothing, when there is none or it cannot be read. */
export function loadLists(root: string): KeptLists {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8'))
  } catch {
    return {}
  }
}

export function saveLists(root: string, lists: KeptLists): void {
  writeWhole(fileOf(root), JSON.stringify(lists))
}

/** One hash of values that can be written as JSON. */
export function keyOf(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64')
}
