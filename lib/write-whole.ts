import { renameSync, writeFileSync } from 'node:fs'

/** While it is being written; whoever lists files skips it. */
export const HALF_WRITTEN = '.new'

/**
 * Writes a file whole: who reads it gets what was there or what is new, never half of it. A published site may
 * share the file that was there, by a hard link, and keeps its own.
 */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const draft = draftOf(file)
  writeFileSync(draft, data)
  renameSync(draft, file)
}

/** Where the file is written before it takes its place; two processes that write it at once have one each. */
export function draftOf(file: string): string {
  return `${file}.${process.pid}${HALF_WRITTEN}`
}
