import path from 'node:path'
import nextEnv from '@next/env'
import { dataFile, openDatabase } from '@/lib/engagement/open-database'
import type { Database } from '@/lib/engagement/sql/database'
import { parseEnv } from '@/lib/env'

const root = path.resolve(import.meta.dirname, '..', '..')
/** A command may wait for a site that is busy writing. */
const PATIENCE_MS = 120_000

/**
 * Runs a command that takes one file name, on the database that the site uses; ends the process with a
 * clear sentence when it fails. `.env` files count as they do for the site.
 */
export async function runCommand(
  usage: string,
  work: (database: Database, file: string) => Promise<string>,
): Promise<void> {
  const names = process.argv.slice(2)
  const [file] = names
  if (!file || names.length > 1 || file.startsWith('-')) {
    console.error(`用法：${usage}`)
    process.exitCode = 2
    return
  }
  let database: Database | undefined
  try {
    nextEnv.loadEnvConfig(root, false, { info: () => undefined, error: console.error })
    const { databaseUrl, dataDir } = parseEnv(process.env)
    const settings = { databaseUrl, file: dataFile(path.resolve(root, dataDir)) }
    database = await openDatabase({ ...settings, patienceMs: PATIENCE_MS })
    console.log(await work(database, path.resolve(file)))
  } catch (error) {
    console.error(explain(error, file))
    process.exitCode = 1
  } finally {
    await database?.close()
  }
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件或文件夹',
  EACCES: '没有权限读写',
  EISDIR: '这是文件夹，不是文件：',
  ENOSPC: '磁盘满了，写不下',
}

function explain(error: unknown, file: string): string {
  if (!(error instanceof Error)) return String(error)
  const known = 'code' in error ? FILE_ERRORS[String(error.code)] : undefined
  return known ? `${known} ${file}` : error.message
}
