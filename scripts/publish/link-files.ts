import { spawn } from 'node:child_process'
import { cpSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync, type Stats } from 'node:fs'
import path from 'node:path'

/**
 * Makes a copy of a folder whose files are hard links: it costs neither space nor reading. In a process of
 * its own, beside other work.
 */
export function cloneFolder(from: string, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('cp', ['-al', from, to], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`cp -al ${from} ${to}: ${said}`)),
    )
  })
}

/** Paths of all files below a folder, from there; none where it is absent. */
export function filesBelow(folder: string, prefix = ''): readonly string[] {
  const found: string[] = []
  collect(folder, prefix, found)
  return found
}

function collect(folder: string, prefix: string, found: string[]): void {
  let entries: ReturnType<typeof readEntries>
  try {
    entries = readEntries(folder)
  } catch {
    return
  }
  for (const entry of entries) {
    const name = prefix + entry.name
    if (entry.isDirectory()) collect(path.join(folder, entry.name), `${name}/`, found)
    else found.push(name)
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
}

/** Links files of a folder into another, at the same paths; returns those that were not the same already. */
export function linkFiles(files: readonly string[], from: string, to: string): readonly string[] {
  return bringFiles(files, from, to, {
    isSame: (source, target) => source.ino === target.ino,
    bring: linkSync,
  })
}

/** The same with copies: what is written into one of the files later does not reach the other folder. */
export function copyFiles(files: readonly string[], from: string, to: string): readonly string[] {
  return bringFiles(files, from, to, {
    // A copied time is rounded.
    isSame: (source, target) =>
      source.ino !== target.ino &&
      source.size === target.size &&
      Math.abs(source.mtimeMs - target.mtimeMs) < 1,
    bring: (source, target) => cpSync(source, target, { preserveTimestamps: true }),
  })
}

type Bringing = {
  readonly isSame: (source: Stats, target: Stats) => boolean
  readonly bring: (source: string, target: string) => void
}

function bringFiles(
  files: readonly string[],
  from: string,
  to: string,
  { isSame, bring }: Bringing,
): readonly string[] {
  const folders = new Set<string>()
  return files.filter((file) => {
    const [source, target] = [path.join(from, file), path.join(to, file)]
    const before = lstatSync(target, { throwIfNoEntry: false })
    if (before && isSame(lstatSync(source), before)) return false
    if (before) rmSync(target)
    const folder = path.dirname(target)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    bring(source, target)
    return true
  })
}
