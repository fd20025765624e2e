import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { toInstant } from '@/lib/date'
import type { SourceFile } from '@/lib/importing/source-file'
import { git } from '../git/git'

/** Larger files are no texts, and no pictures that a page could show. */
const LARGEST = 20 * 1024 * 1024

/** Every file of the folder, with the days of its first and last commit where git knows them. */
export async function readSourceFolder(folder: string): Promise<readonly SourceFile[]> {
  const [names, days] = await Promise.all([listFiles(folder), commitDays(folder)])
  const files: SourceFile[] = []
  for (const name of names.sort()) {
    const file = path.join(folder, name)
    if ((await stat(file)).size > LARGEST) continue
    files.push({ path: name, bytes: await readFile(file), ...days.get(name) })
  }
  return files
}

/** Folders that hold no texts of the site's own. */
const SKIPPED = /^(?:node_modules|dist|build|_?site|themes|vendor)$/

async function listFiles(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true })
  const found = entries.map(async (entry): Promise<string[]> => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isFile()) return [name]
    // VuePress and VitePress keep their settings and pictures in a hidden folder.
    const isOpen = !entry.name.startsWith('.') || /^\.(?:vuepress|vitepress)$/.test(entry.name)
    return entry.isDirectory() && isOpen && !SKIPPED.test(entry.name) ? listFiles(folder, name) : []
  })
  return (await Promise.all(found)).flat()
}

type Days = { readonly created: string; readonly changed: string }

/** From the history of the folder's repository, renames not followed; nothing without one. */
async function commitDays(folder: string): Promise<ReadonlyMap<string, Days>> {
  const days = new Map<string, Days>()
  let log: string
  try {
    const args = [
      '-c',
      'core.quotePath=false',
      'log',
      '--format=%x00%aI',
      '--name-only',
      '--relative',
    ]
    log = (await git(folder, args)).toString('utf8')
  } catch {
    return days
  }
  // Newest first.
  for (const commit of log.split('\0').slice(1)) {
    const [written = '', ...names] = commit.split('\n')
    const day = toInstant(new Date(written))
    for (const name of names.filter((each) => each !== '')) {
      days.set(name, { created: day, changed: days.get(name)?.changed ?? day })
    }
  }
  return days
}
