import pg from 'pg'
import { StoreUnavailable } from '../store'

/** SQLSTATE codes, by beginning, that say something of the server and nothing of the statement. */
const SERVER_FAILURES = /^(?:08|25006|28|3D|42501|42P01|53|55P03|57|58|F0|XX)/
/** What another transaction did at the same time: serialisation failure, deadlock. */
const CONFLICTS = /^(?:40001|40P01)$/
/** What other instances that make the same tables at the same time cause besides. */
const START_CONFLICTS = /^(?:40001|40P01|23505|42P07|42710|XX000)$/

/** Whether the same transaction may succeed when it runs again. */
export function isConflict(error: unknown): boolean {
  return CONFLICTS.test(codeOf(error))
}

export function isStartConflict(error: unknown): boolean {
  return START_CONFLICTS.test(codeOf(error))
}

/** Whether the tables are missing: a new database, or one that was emptied. */
export function isUnprepared(error: unknown): boolean {
  return codeOf(error) === '42P01'
}

/** The driver's failure as the store tells it; a wrong statement stays what it is. Never the password. */
export function toPostgresFailure(error: unknown, url: string): unknown {
  const code = codeOf(error)
  const isServers = !(error instanceof pg.DatabaseError) || SERVER_FAILURES.test(code)
  if (error instanceof StoreUnavailable || !isServers) return error
  return new StoreUnavailable(`${explain(code, error)}（${placeOf(url)}）`, { cause: error })
}

/** What an owner can do something about, by beginning of the code. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  '28': 'DATABASE_URL 里的用户名或密码不对，或者不许从这里连接',
  '3D000': 'DATABASE_URL 指的数据库不存在，请先创建它',
  '25006': 'DATABASE_URL 指的数据库是只读的，写不进去',
  '42501': 'DATABASE_URL 里的用户没有建表、读写的权限',
  '53100': 'DATABASE_URL 指的数据库所在的磁盘满了',
  '53300': 'DATABASE_URL 指的数据库连接数用完了',
  '57P': 'DATABASE_URL 指的数据库正在关闭或重启',
}

function explain(code: string, error: unknown): string {
  const known = Object.entries(EXPLANATIONS).find(([beginning]) => code.startsWith(beginning))
  if (known) return known[1]
  const reason = error instanceof Error ? error.message || code : String(error)
  return `DATABASE_URL 指的数据库暂时用不了：${reason}`
}

/** Host and database, for the owner to recognise: `127.0.0.1:5432/zhinan`. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return '地址无法识别'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

function codeOf(error: unknown): string {
  if (error instanceof StoreUnavailable) return codeOf(error.cause)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
