import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '@/lib/write-whole'
import { programVersion } from '../program.mjs'
import type { KeptFile } from './read-file'

/** What earlier runs read, by path from the project's folder. */
export type KeptFiles = ReadonlyMap<string, KeptFile>

/** The program that reads files: what another version of it read is not taken over. */
export const READER = 'scripts/build/read-part.ts'

/** In one file, which is read whole: ten thousand small ones would take many times as long. */
const fileOf = (root: string) => path.join(root, '.zhinan', 'read.json')

/** Empty when nothing was kept, another program kept it, or it cannot be read. */
export async function loadKept(root: string): Promise<KeptFiles> {
  const version = await programVersion(READER)
  try {
    const kept = JSON.parse(readFileSync(fileOf(root), 'utf8'))
    if (kept.version === version) {
      return new Map(kept.files.map((file: KeptFile) => [file.path, file]))
    }
  } catch {
    // The first run, or one that was ended while it wrote.
  }
  return new Map()
}

export async function saveKept(root: string, files: Iterable<KeptFile>): Promise<void> {
  const version = await programVersion(READER)
  const target = fileOf(root)
  mkdirSync(path.dirname(target), { recursive: true })
  writeWhole(target, JSON.stringify({ version, files: [...files] }))
}
