import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { VERSIONS_TABLE } from '@/lib/engagement/sql/migrations'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Fault } from './engagement-faults'

const isRoot = process.getuid?.() === 0
/** Whether small and read-only disks can be made here: it takes root, and a container that lets it. */
export const canMount = isRoot && tryMount()

/** Faults of one data file. Those that need a disk of their own are there only where one can be made. */
export const SQLITE_FAULTS: readonly Fault[] = [
  fault('被别的程序锁住', (file) => {
    const other = new Libsql(file)
    return {
      cause: () => other.exec('BEGIN EXCLUSIVE'),
      repair: () => other.exec('ROLLBACK'),
      remove: () => other.close(),
    }
  }),
  fault('文件被换成乱码', (file) => {
    const garbage = '不是数据库'.repeat(5000)
    return {
      cause: () => {
        renameSync(file, `${file}.kept`)
        writeFileSync(file, garbage)
      },
      repair: () => {
        if (readFileSync(file, 'utf8') !== garbage) throw new Error('乱码文件被改动了')
        renameSync(`${file}.kept`, file)
      },
    }
  }),
  fault('由更新的程序写成', (file) => {
    const run = (statement: string) => {
      const other = new Libsql(file, { timeout: 2000 })
      other.exec(statement)
      other.close()
    }
    return {
      // The program was exchanged for an older one: the file is opened anew.
      cause: () => {
        run(`INSERT INTO ${VERSIONS_TABLE} (version) VALUES (999)`)
        writeFileSync(`${file}.new`, readFileSync(file))
        renameSync(`${file}.new`, file)
      },
      repair: () => run(`DELETE FROM ${VERSIONS_TABLE} WHERE version = 999`),
    }
  }),
  ...(isRoot
    ? []
    : [
        fault('没有写的权限', (file) => ({
          cause: () => allow(file, 0o444, 0o555),
          repair: () => allow(file, 0o644, 0o755),
        })),
      ]),
  ...(canMount
    ? [
        onSmallDisk('磁盘变成只读', (folder) => ({
          cause: () => coverReadOnly(folder),
          repair: () => unmount(folder),
        })),
        onSmallDisk('磁盘满了', (folder) => ({
          cause: () => fill(path.join(folder, 'filler')),
          repair: () => rmSync(path.join(folder, 'filler')),
        })),
      ]
    : []),
]

type Actions = {
  cause(): void
  repair(): void
  remove?(): void
}

function fault(name: string, actionsFor: (file: string) => Actions): Fault {
  return {
    name,
    open: async (onFailure) => {
      const folder = temporaryFolder()
      return faulty(path.join(folder, 'data', 'engagement.db'), actionsFor, onFailure, () =>
        rmSync(folder, { recursive: true }),
      )
    },
  }
}

function onSmallDisk(name: string, actionsFor: (folder: string) => Actions): Fault {
  return {
    name,
    open: async (onFailure) => {
      const folder = temporaryFolder()
      mount('size=2m', folder)
      return faulty(
        path.join(folder, 'engagement.db'),
        () => actionsFor(folder),
        onFailure,
        () => {
          unmount(folder)
          rmSync(folder, { recursive: true })
        },
      )
    },
  }
}

async function faulty(
  file: string,
  actionsFor: (file: string) => Actions,
  onFailure: (failure: Error) => void,
  removeFolder: () => void,
) {
  const store = openSqliteStore(file, { onFailure })
  await store.check()
  const { cause, repair, remove } = actionsFor(file)
  return {
    store,
    settings: { DATA_DIR: path.dirname(file) },
    cause: async () => cause(),
    repair: async () => repair(),
    remove: async () => {
      remove?.()
      removeFolder()
    },
  }
}

function allow(file: string, fileMode: number, folderMode: number): void {
  chmodSync(file, fileMode)
  chmodSync(path.dirname(file), folderMode)
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  for (const size of [65_536, 4096, 512, 1]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // Full for pieces of this size.
    }
  }
}

/** A disk cannot turn read-only while a file on it is open for writing; its read-only copy can cover it. */
function coverReadOnly(folder: string): void {
  const copies = readdirSync(folder).map((name) => ({
    to: path.join(folder, name),
    content: readFileSync(path.join(folder, name)),
  }))
  mount('size=2m', folder)
  for (const { to, content } of copies) writeFileSync(to, content)
  mount('remount,ro', folder)
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder])
}

function mount(options: string, folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' })
}

function tryMount(): boolean {
  const folder = temporaryFolder()
  try {
    mount('size=1m', folder)
    return spawnSync('umount', [folder]).status === 0
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'zhinan-fault-'))
}
