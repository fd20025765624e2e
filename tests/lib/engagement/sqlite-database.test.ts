import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import Libsql from 'libsql'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { SqlValue } from '@/lib/engagement/sql/database'
import { openSqliteDatabase } from '@/lib/engagement/sqlite/sqlite-database'
import { StoreUnavailable } from '@/lib/engagement/store'
import { temporaryFolder } from './temporary-folder'

function openIn(folder: string) {
  const file = path.join(folder, 'deep', 'down', 'engagement.db')
  const database = openSqliteDatabase(file, { patienceMs: 10_000 })
  onTestFinished(database.close)
  return { file, database }
}

const mark = (mark: string) => ['INSERT INTO seen (day, mark) VALUES (1, $1)', [mark]] as const
const SEEN = 'SELECT mark FROM seen ORDER BY mark'

describe('openSqliteDatabase', () => {
  test('makes the folders that are missing, also when they go while it runs', async () => {
    const folder = temporaryFolder()
    const { file, database } = openIn(folder)
    await database.query(...mark('before'))
    rmSync(path.join(folder, 'deep'), { recursive: true })
    await database.query(...mark('after'))
    expect(existsSync(file)).toBe(true)
    expect(await database.query(SEEN)).toEqual([{ mark: 'after' }])
  })

  test('syncs data and journal before it answers, and keeps no WAL', async () => {
    const { database } = openIn(temporaryFolder())
    expect(await database.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'truncate' }])
    // 2: https://sqlite.org/pragma.html#pragma_synchronous
    expect(await database.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }])
    expect(await database.query('PRAGMA busy_timeout')).toEqual([{ timeout: 0 }])
  })

  test('does not touch the database of another program', async () => {
    const file = path.join(temporaryFolder(), 'engagement.db')
    const other = new Libsql(file)
    other.exec('CREATE TABLE photos (id INTEGER)')
    other.close()
    const before = readFileSync(file)
    const database = openSqliteDatabase(file)
    onTestFinished(database.close)
    const refusal = expect(database.query('SELECT 1')).rejects
    await refusal.toThrow(StoreUnavailable)
    await expect(database.query('SELECT 1')).rejects.toThrow('别的程序的数据库')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('undoes a transaction that fails, and goes on', async () => {
    const { database } = openIn(temporaryFolder())
    const failing = database.transaction(async (query) => {
      await query(...mark('undone'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await database.query(...mark('kept'))
    expect(await database.query(SEEN)).toEqual([{ mark: 'kept' }])
  })

  test('shows nobody an unfinished transaction', async () => {
    const { database } = openIn(temporaryFolder())
    const counts: number[] = []
    const count = async () => counts.push((await database.query(SEEN)).length)
    const writing = database.transaction(async (query) => {
      await query(...mark('a'))
      await new Promise((resolve) => setTimeout(resolve, 20))
      await query(...mark('b'))
    })
    await Promise.all([writing, count(), count()])
    expect(counts).toEqual([2, 2])
  })

  test('refuses values that would end the process in the driver', async () => {
    const { database } = openIn(temporaryFolder())
    const values = [true] as unknown as readonly SqlValue[]
    await expect(database.query('SELECT $1 AS value', values)).rejects.toThrow(TypeError)
  })
})
