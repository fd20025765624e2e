import path from 'node:path'
import { z } from 'zod'

/** Where it is kept which articles were imported, from the project's folder. It belongs into git. */
export const IMPORT_RECORD = 'imported.json'

/** One article that an earlier import brought. */
export type ImportedEntry = {
  /** The folder that it came from, see `folderName`. */
  readonly folder: string
  /** The file in that folder. */
  readonly file: string
  readonly slug: string
  /** Of the file as it was then. */
  readonly source: string
  /** Of the article as the import left it, mended. */
  readonly text: string
}

const recordSchema = z.array(
  z.strictObject({
    folder: z.string(),
    file: z.string(),
    slug: z.string(),
    source: z.string(),
    text: z.string(),
  }),
)

/** @throws Error in Chinese when it is no such record */
export function parseImportRecord(json: string): readonly ImportedEntry[] {
  try {
    return recordSchema.parse(JSON.parse(json))
  } catch {
    throw new Error(
      `${IMPORT_RECORD} 读不懂。它是 npm run import 写的，不要手改；从上一个版本里找回来。没有它，搬过的文章会再搬一遍。`,
    )
  }
}

/** One a line, in the order of folders and files, so that a review shows what came. */
export function formatImportRecord(entries: readonly ImportedEntry[]): string {
  const nameOf = ({ folder, file }: ImportedEntry) => `${folder}/${file}`
  const lines = entries
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(({ folder, file, slug, source, text }) =>
      JSON.stringify({ folder, file, slug, source, text }),
    )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** The entries with those of `fresh` in place of earlier ones of the same file. */
export function mergeImportRecord(
  entries: readonly ImportedEntry[],
  fresh: readonly ImportedEntry[],
): readonly ImportedEntry[] {
  const nameOf = ({ folder, file }: ImportedEntry) => JSON.stringify([folder, file])
  const names = new Set(fresh.map(nameOf))
  return [...entries.filter((entry) => !names.has(nameOf(entry))), ...fresh]
}

/** Names that say nothing, so that the folder above is named too. */
const COMMON = /^(?:docs?|content|source|src|_?posts|articles?|pages|markdown|md)$/i

/** What a folder is called on any computer: `/home/a/blog/source/_posts` → `blog/source/_posts` */
export function folderName(folder: string): string {
  const parts = folder.split(path.sep).filter((part) => part !== '')
  const from = parts.findLastIndex((part) => !COMMON.test(part))
  return parts.slice(Math.max(0, from)).join('/')
}
