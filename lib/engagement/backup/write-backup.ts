import { createHash, randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import type { Database, Query, SqlValue } from '../sql/database'
import { MIGRATIONS } from '../sql/migrations'
import { readPages, type Selection } from '../sql/rows'
import { type BackupTable, TABLES } from './backup-tables'

/**
 * Writes all counts and comments of one moment, and no trace of who was counted, to a new file: JSON lines, the same for every database. First a line
 * that says what it is, then a line a row (`["votes", …]`), last the number of rows and a checksum.
 * The file has its name only once it is whole and on disk.
 *
 * @returns how many rows it holds
 * @throws Error in Chinese when the file exists
 */
export async function writeBackup(database: Database, file: string, now: Date): Promise<number> {
  if (await exists(file)) throw new Error(`${file} 已经存在，没有覆盖它。请换一个文件名。`)
  const part = `${file}.${randomBytes(4).toString('hex')}.part`
  try {
    const rows = await database.snapshot((query) => writeLines(query, part, now))
    await rename(part, file)
    return rows
  } finally {
    await rm(part, { force: true })
  }
}

async function writeLines(query: Query, part: string, now: Date): Promise<number> {
  const hash = createHash('sha256')
  const output = await open(part, 'w', 0o600)
  const write = async (lines: readonly unknown[]) => {
    const text = lines.map((line) => `${toJson(line)}\n`).join('')
    hash.update(text)
    await output.write(text)
  }
  try {
    await write([{ zhinan: 'backup', version: MIGRATIONS.length, at: now.toISOString() }])
    let rows = 0
    for (const table of TABLES) {
      for await (const page of readPages<StoredRow>(query, selectionOf(table))) {
        await write(page.map((row) => [table.name, ...valuesOf(table, row)]))
        rows += page.length
      }
    }
    await write([{ rows, sha256: hash.copy().digest('hex') }])
    await output.sync()
    return rows
  } finally {
    await output.close()
  }
}

type StoredRow = Readonly<Record<string, SqlValue>>

function selectionOf({ name, columns, keys }: BackupTable): Selection {
  const names = Object.keys(columns)
  return { select: `SELECT ${names.join(', ')} FROM ${name} WHERE TRUE`, key: names.slice(0, keys) }
}

function valuesOf({ columns }: BackupTable, row: StoredRow): readonly SqlValue[] {
  return Object.keys(columns).map((column) => row[column] ?? null)
}

/** JSON without the characters that some readers take for the end of a line. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file, constants.F_OK)
    return true
  } catch {
    return false
  }
}
