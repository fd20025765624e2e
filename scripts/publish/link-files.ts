import { spawn } from 'node:child_process'
import { linkSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
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

/** Links files of a folder into another, at the same paths; gives those that were not the same already. */
export function linkFiles(files: readonly string[], from: string, to: string): readonly string[] {
  const folders = new Set<string>()
  return files.filter((file) => {
    const [source, target] = [path.join(from, file), path.join(to, file)]
    const before = lstatSync(target, { throwIfNoEntry: false })
    if (before?.ino === lstatSync(source).ino) return false
    if (before) rmSync(target)
    const folder = path.dirname(target)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    linkSync(source, target)
    return true
  })
}
