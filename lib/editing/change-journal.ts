import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Complaint } from './complaint'
import {
  applyChanges,
  type FileChange,
  fileHash,
  isSame,
  isUnchanged,
  readIfThere,
} from './file-changes'

/**
 * What is needed to take changes of many files back, one file a change, in a folder that git ignores. It is
 * written before the first file changes, so that one that was cut short can be taken back too.
 */
const FOLDER = '.zhinan/changes'
/** Older changes can no longer be taken back. */
const MOST = 20

/** The commands that change many files at once, with what each calls its change. */
const COMMANDS = { move: '移动', paths: '路径改名', verify: '核对' } as const
export type ChangeCommand = keyof typeof COMMANDS

const journalFile = z.object({
  command: z.enum(['move', 'paths', 'verify']),
  /** `a → b` */
  title: z.string(),
  changes: z.array(
    z.object({
      path: z.string(),
      /** The bytes in Base64; `null` where there was no file. */
      before: z.string().nullable(),
      /** Fingerprint of what was written; empty where no file was left. */
      after: z.string(),
    }),
  ),
})

/**
 * Makes the changes and remembers how to take them back.
 *
 * @throws Error with a message in Chinese; nothing is changed, or `undoChange` can take it back
 */
export function applyChange(
  root: string,
  command: ChangeCommand,
  title: string,
  changes: readonly FileChange[],
): void {
  const names = journalNames(root)
  const name = `${String(Number(names.at(-1)?.slice(0, -5) ?? 0) + 1).padStart(6, '0')}.json`
  const file = path.join(root, FOLDER, name)
  mkdirSync(path.dirname(file), { recursive: true })
  const kept = changes.map(({ path, before, after }) => ({
    path,
    before: before ? Buffer.from(before).toString('base64') : null,
    after: fileHash(after),
  }))
  writeFileSync(file, JSON.stringify({ command, title, changes: kept }))
  try {
    applyChanges(root, changes, undoOf(command))
  } catch (error) {
    if (isUnchanged(root, changes)) rmSync(file, { force: true })
    throw error
  }
  for (const old of names.slice(0, -(MOST - 1))) rmSync(path.join(root, FOLDER, old))
}

/** Takes the last change of a command back; says what was taken back, or why it cannot be. */
export function undoChange(
  root: string,
  command: ChangeCommand,
): { readonly title: string; readonly files: readonly string[] } | Complaint {
  const called = COMMANDS[command]
  const last = journalNames(root)
    .toReversed()
    .map((name) => ({ name, read: readJournal(path.join(root, FOLDER, name)) }))
    .find(({ read }) => read === undefined || read.command === command)
  if (!last) {
    return {
      message: `没有可以撤销的${called}`,
      hint: `只能撤销在这台电脑上用 npm run ${command} 做的${called}`,
    }
  }
  const { name, read } = last
  if (!read) {
    return {
      message: `撤销用的记录坏了：${FOLDER}/${name}`,
      hint: `删掉这个文件。改过的内容用 git 找回来，或再做一次`,
    }
  }
  const { title, changes } = read
  const changed = changes.filter((change) => !isUntouched(root, change)).map((each) => each.path)
  if (changed.length > 0) {
    return {
      message: `「${title}」之后，这些文件又改过，撤销会丢掉那些改动：${changed.join('、')}`,
      hint: `不想留那些改动，就先把这些文件改回${called}后的样子，再撤销；想留，就用 npm run ${command} 再改回去`,
    }
  }
  applyChanges(
    root,
    changes.map(({ path, before }) => ({
      path,
      before: readIfThere(root, path),
      after: bytesOf(before),
    })),
    undoOf(command),
  )
  rmSync(path.join(root, FOLDER, name))
  return { title, files: changes.map((each) => each.path) }
}

function undoOf(command: ChangeCommand): string {
  return `npm run ${command} -- --undo`
}

type Kept = z.output<typeof journalFile>['changes'][number]

/** As the change left it, or as it was before, when it was cut short. */
function isUntouched(root: string, { path, before, after }: Kept): boolean {
  const now = readIfThere(root, path)
  return fileHash(now) === after || isSame(now, bytesOf(before))
}

function bytesOf(before: string | null): Uint8Array | undefined {
  return before === null ? undefined : Buffer.from(before, 'base64')
}

function readJournal(file: string) {
  try {
    return journalFile.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** Oldest first. */
function journalNames(root: string): readonly string[] {
  try {
    return readdirSync(path.join(root, FOLDER))
      .filter((name) => /^\d{6}\.json$/.test(name))
      .sort()
  } catch {
    return []
  }
}
