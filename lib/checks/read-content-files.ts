import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { chunks } from '@/lib/chunks'
import { kinds } from '@/lib/content/kinds/kinds'
import { type ContentFile, extensionOf, isText, kindOf } from './content-file'
import { limits, textLimits } from './limits'
import { readPictureFacts } from './picture-facts'

/** The files without which there is no site. */
const REQUIRED = kinds.filter(({ isRequired }) => isRequired).map(({ place }) => `content/${place}`)
/** What is larger is too large for every kind of file. */
const LARGEST = Math.max(limits.listBytes, limits.pictureBytes, limits.svgBytes)
/** How many files are open at once. */
const AT_ONCE = 32

/** Left behind by operating systems and version control, harmless and read by nobody. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep'])

/**
 * Everything below `content/`, in a stable order. Symbolic links are reported, never followed, and
 * files that are too large are not read.
 */
export async function readContentFiles(root: string): Promise<readonly ContentFile[]> {
  const found = await listContentFiles(root)
  const files = await inBatches(found, (file) => readContentFile(root, file))
  return [...files, ...missingFiles(found)]
}

/** The paths of everything below `content/`, from the project's folder, in a stable order. */
export async function listContentFiles(root: string): Promise<readonly string[]> {
  return (await listFiles(root, 'content')).sort(byText)
}

/** Files that the site cannot do without and that are not among those found. */
export function missingFiles(found: readonly string[]): readonly ContentFile[] {
  const present = new Set(found)
  return REQUIRED.filter((file) => !present.has(file)).map((file) => ({
    path: file,
    kind: kindOf(file),
    entry: 'missing',
    size: 0,
  }))
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true })
  const lists = entries
    .filter((entry) => !IGNORED.has(entry.name))
    .map((entry) => {
      const file = `${folder}/${entry.name}`
      // A hidden folder (.obsidian, .git) is one mistake, not as many as it has files.
      const goInside = entry.isDirectory() && !entry.name.startsWith('.')
      return goInside ? listFiles(root, file) : [file]
    })
  return (await Promise.all(lists)).flat()
}

/** One file below `content/`, given from the project's folder. @throws when there is none */
export async function readContentFile(root: string, file: string): Promise<ContentFile> {
  const onDisk = path.join(root, file)
  // A folder of small files is read in half the time without promises.
  const found = fileOutside(file, lstatSync(onDisk))
  return found ?? toContentFile(file, readFileSync(onDisk))
}

/** A file whose content nobody reads: a link, a pipe, one of no known kind, one that is too large. */
export function fileOutside(file: string, stats: Stats): ContentFile | undefined {
  const kind = kindOf(file)
  const found = { path: file, kind, size: stats.size } as const
  if (stats.isSymbolicLink()) return { ...found, entry: 'symlink' }
  // Reading a pipe would wait for ever.
  if (!stats.isFile()) return { ...found, entry: 'special' }
  const isWanted = isText(kind) || kind === 'picture'
  return !isWanted || stats.size > LARGEST ? { ...found, entry: 'file' } : undefined
}

/** A file that was read before, as it was then; its bytes are read again only when somebody asks for them. */
export function recallFile(
  root: string,
  { path: file, size, picture, hasBytes }: FileFacts,
): ContentFile {
  let bytes: Uint8Array | undefined
  return {
    path: file,
    kind: kindOf(file),
    entry: 'file',
    size,
    picture,
    get bytes() {
      if (hasBytes) bytes ??= readIfThere(path.join(root, file))
      return bytes
    },
  }
}

/** What is kept of a file that was read, as plain data. */
export type FileFacts = Pick<ContentFile, 'path' | 'size' | 'picture'> & {
  readonly hasBytes: boolean
}

export function factsOfFile({ path, size, picture, bytes }: ContentFile): FileFacts {
  return { path, size, picture, hasBytes: bytes !== undefined }
}

/** It may have been removed a moment ago. */
function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** A file with this content, as it would be found on disk at this path below the project's folder. */
export async function toContentFile(file: string, bytes: Uint8Array): Promise<ContentFile> {
  const kind = kindOf(file)
  const found: ContentFile = { path: file, kind, entry: 'file', size: bytes.length }
  if (isText(kind)) return bytes.length > textLimits(kind).bytes ? found : { ...found, bytes }
  if (kind !== 'picture' || bytes.length > limits.pictureBytes) return found
  const picture = await readPictureFacts(bytes)
  const isDrawing = picture.format === 'svg' || extensionOf(file) === 'svg'
  return { ...found, picture, ...(isDrawing && bytes.length <= limits.svgBytes ? { bytes } : {}) }
}

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const some of chunks(items, AT_ONCE)) results.push(...(await Promise.all(some.map(work))))
  return results
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
