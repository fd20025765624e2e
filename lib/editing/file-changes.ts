import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** One file before and after; `undefined` where it does not exist. A rename is two of these. */
export type FileChange = {
  /** From the project's folder, with `/`. */
  readonly path: string
  readonly before?: Uint8Array
  readonly after?: Uint8Array
}

/**
 * Makes all changes or none: when one fails, those made before it are taken back. `undo`: the command that
 * takes back what could not be.
 *
 * @throws Error with a message in Chinese, which names what could not be taken back
 */
export function applyChanges(root: string, changes: readonly FileChange[], undo: string): void {
  for (const { path: file, before } of changes) {
    if (!isSame(readIfThere(root, file), before)) {
      throw new Error(`${file} 刚刚被别的程序改过。什么都没有改，再试一次。`)
    }
  }
  const done: FileChange[] = []
  try {
    // First what goes: some computers take a.md and A.md for one file.
    for (const change of changes.toSorted((a, b) => Number(!!a.after) - Number(!!b.after))) {
      done.push(change)
      put(root, change.path, change.after)
    }
  } catch (error) {
    const left = takeBack(root, done)
    const reason = error instanceof Error ? error.message : String(error)
    const state =
      left.length === 0
        ? '已经恢复原样，什么都没有改。'
        : `这些文件没能恢复原样：${left.join('、')}。看看磁盘是不是满了、文件是不是只读，再运行 ${undo}`
    throw new Error(`写文件时出错（${reason}）。${state}`)
  }
}

/** Restores what was changed, as far as that goes; the paths of what could not be restored. */
function takeBack(root: string, done: readonly FileChange[]): readonly string[] {
  return done.toReversed().flatMap(({ path: file, before }) => {
    try {
      if (!isSame(readIfThere(root, file), before)) put(root, file, before)
      return []
    } catch {
      return [file]
    }
  })
}

/** Whether every file is as it was before these changes. */
export function isUnchanged(root: string, changes: readonly FileChange[]): boolean {
  return changes.every(({ path: file, before }) => isSame(readIfThere(root, file), before))
}

/** The bytes of a file; `undefined` when there is none. */
export function readIfThere(root: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(path.join(root, file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/** A short stand-in for the content of a file; that of a missing one is empty. */
export function fileHash(bytes: Uint8Array | undefined): string {
  return bytes ? createHash('sha256').update(bytes).digest('hex') : ''
}

export function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a && b ? Buffer.compare(a, b) === 0 : a === b
}

/** Renaming a finished copy into place leaves no half-written file if the power fails. */
function put(root: string, file: string, bytes: Uint8Array | undefined): void {
  const target = path.join(root, file)
  if (!bytes) {
    rmSync(target, { force: true })
    removeIfEmpty(path.dirname(target))
    return
  }
  mkdirSync(path.dirname(target), { recursive: true })
  const copy = path.join(path.dirname(target), `.${path.basename(target)}.new`)
  writeFileSync(copy, bytes)
  renameSync(copy, target)
}

/** git keeps no empty folders, so neither do we. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Something else lies in it, or it was never there.
  }
}
