import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CheckOptions } from '@/lib/checks/check-files'
import type { ContentFile } from '@/lib/checks/content-file'
import type { Reading } from '@/lib/checks/reading'
import { programVersion } from '../program.mjs'

/** Readings of earlier runs, each with the hash of the path and the content that it is of. */
export type CheckMemory = {
  readonly version: string
  readonly documents: Readonly<Record<string, Kept>>
}

type Kept = { readonly hash: string; readonly reading: Reading }

/** The memory of earlier checks with the same rules; empty when there was none, or it cannot be read. */
export async function loadMemory(root: string, options: CheckOptions): Promise<CheckMemory> {
  const version = await programVersion('scripts/build/check-part.ts')
  try {
    const memory: CheckMemory = JSON.parse(readFileSync(memoryFile(root, options), 'utf8'))
    if (memory.version === version) return memory
  } catch {
    // The first run, or one that was ended while it wrote.
  }
  return { version, documents: {} }
}

/** The readings that still hold, by path. */
export function recall(
  { documents }: CheckMemory,
  files: readonly ContentFile[],
): ReadonlyMap<string, Reading> {
  return new Map(
    files.flatMap((file) => {
      const kept = documents[file.path]
      return kept && kept.hash === hashOf(file) ? [[file.path, kept.reading]] : []
    }),
  )
}

/** Remembers all readings of files that are there; what else was kept is forgotten. */
export function saveMemory(
  root: string,
  options: CheckOptions,
  { version }: CheckMemory,
  files: readonly ContentFile[],
  readings: ReadonlyMap<string, Reading>,
): void {
  const documents: Record<string, Kept> = {}
  for (const file of files) {
    const reading = readings.get(file.path)
    if (reading) documents[file.path] = { hash: hashOf(file), reading }
  }
  const target = memoryFile(root, options)
  mkdirSync(path.dirname(target), { recursive: true })
  // Another run may be reading it.
  writeFileSync(`${target}.${process.pid}`, JSON.stringify({ version, documents }))
  renameSync(`${target}.${process.pid}`, target)
}

/** Without warnings, less is read. */
function memoryFile(root: string, { errorsOnly = false }: CheckOptions): string {
  return path.join(root, '.zhinan', errorsOnly ? 'checked-errors.json' : 'checked.json')
}

function hashOf({ bytes = new Uint8Array() }: ContentFile): string {
  return createHash('sha256').update(bytes).digest('base64')
}
