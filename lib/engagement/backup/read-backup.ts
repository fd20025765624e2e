import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { SqlValue } from '../sql/database'
import { MIGRATIONS } from '../sql/migrations'
import { type BackupTable, complete, FORMER, isRow, TABLES } from './backup-tables'

export type BackupRow = { readonly table: BackupTable; readonly values: readonly SqlValue[] }

/**
 * Reads a whole backup and vouches for it.
 *
 * @returns how many rows it holds
 * @throws Error in Chinese, with the line, for a file that is not a whole backup
 */
export async function checkBackup(file: string): Promise<number> {
  const hash = createHash('sha256')
  let rows = 0
  let number = 0
  let end: unknown
  for await (const line of readLines(file)) {
    number += 1
    if (end !== undefined) throw broken(file, number, '结尾之后还有内容')
    const value = parse(line)
    if (number === 1) checkHeader(file, value)
    else if (Array.isArray(value) && isKnownRow(value)) rows += 1
    else if (isEnd(value)) end = value
    else throw broken(file, number, '不是一行数据')
    if (end === undefined) hash.update(`${line}\n`)
  }
  if (!isEnd(end)) throw broken(file, number, '没有结尾，备份不完整')
  if (end.rows !== rows || end.sha256 !== hash.digest('hex')) {
    throw broken(file, number, '内容与校验和不符，备份被改动过')
  }
  return rows
}

/** The rows of a backup that `checkBackup` has vouched for. */
export async function* readBackup(file: string): AsyncGenerator<BackupRow> {
  for await (const line of readLines(file)) {
    const value = parse(line)
    const row = Array.isArray(value) ? readRow(value) : undefined
    if (row) yield row
  }
}

function isKnownRow(line: readonly unknown[]): boolean {
  return FORMER.includes(String(line[0])) || readRow(line) !== undefined
}

function readRow(line: readonly unknown[]): BackupRow | undefined {
  const [name, ...written] = line
  const table = TABLES.find((each) => each.name === name)
  if (!table) return undefined
  const values = complete(table, written)
  return isRow(table, values) ? { table, values } : undefined
}

/** Since this step of the schema the tables can be completed to those of now (`BackupTable.since`). */
const READABLE_SINCE = 1

/** @throws Error in Chinese for what is no backup, or one that this program cannot read */
export function checkHeader(file: string, header: unknown): void {
  if (!isObject(header) || header.zhinan !== 'backup') {
    throw new Error(`${file} 不是本站的备份。备份由 npm run backup 写成。`)
  }
  const version = Number(header.version)
  if (version >= READABLE_SINCE && version <= MIGRATIONS.length) return
  throw new Error(
    `${file} 是第 ${header.version} 版的备份，这个程序读第 ${MIGRATIONS.length} 版。请用写它的程序恢复，再更新程序。`,
  )
}

type End = { readonly rows: number; readonly sha256: string }

function isEnd(value: unknown): value is End {
  return isObject(value) && typeof value.rows === 'number' && typeof value.sha256 === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const input = await open(file)
  try {
    yield* input.readLines()
  } finally {
    await input.close()
  }
}

function broken(file: string, line: number, why: string): Error {
  return new Error(`${file} 第 ${line} 行：${why}。没有恢复，数据没有动。`)
}
