import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Who holds a lock. */
export type Holder = {
  readonly pid: number
  /** When that process was started, as the system tells it: numbers of processes are used again. */
  readonly started: string
  /** What it wants others to know, such as its address. */
  readonly note?: string
}

/** A lock that was taken. */
export type Lock = {
  /** Tells others something. */
  readonly write: (note: string) => void
  readonly release: () => void
}

/**
 * Takes a lock that one process at a time has, or returns who has it. One whose process is gone (it was
 * ended by force, the machine stopped) counts as free.
 */
export function takeLock(file: string): Lock | { readonly holder: Holder } {
  mkdirSync(path.dirname(file), { recursive: true })
  const mine = `${file}.${process.pid}`
  const holder = { pid: process.pid, started: startOf(process.pid) ?? '' }
  writeFileSync(mine, JSON.stringify(holder))
  try {
    for (;;) {
      if (tryLink(mine, file)) break
      const other = readHolder(file)
      if (other && other.pid !== process.pid && isRunning(other)) return { holder: other }
      rmSync(file, { force: true })
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const isMine = () => readHolder(file)?.pid === process.pid
  return {
    write: (note) => writeFileSync(file, JSON.stringify({ ...holder, note })),
    release: () => isMine() && rmSync(file, { force: true }),
  }
}

/** Who has the lock now; `undefined` where it is free. */
export function lockHolder(file: string): Holder | undefined {
  const holder = readHolder(file)
  return holder && isRunning(holder) ? holder : undefined
}

/** Fails, without a moment in between, when the file is there. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // It may belong to somebody else, and then it runs.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = startOf(pid)
  return now === undefined || started === '' || now === started
}

/** Field 22 of proc(5) `stat`; `undefined` on other systems. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
