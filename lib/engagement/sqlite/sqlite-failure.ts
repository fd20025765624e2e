import { StoreUnavailable } from '../store'

/** Codes of https://sqlite.org/rescode.html that say that the file cannot be used now, by beginning. */
const FAILURES: Readonly<Record<string, (file: string) => string>> = {
  SQLITE_BUSY: (file) => `数据文件 ${file} 正被别的程序占用，暂时不能读写。`,
  SQLITE_LOCKED: (file) => `数据文件 ${file} 正被别的程序占用，暂时不能读写。`,
  SQLITE_FULL: (file) => `磁盘满了，数据文件 ${file} 写不进去。清出空间后会自动恢复。`,
  SQLITE_READONLY: (file) =>
    `数据文件 ${file} 不能写。请检查文件、文件夹的权限，以及磁盘是否只读。`,
  SQLITE_PERM: (file) => `没有权限读写数据文件 ${file}。`,
  SQLITE_NOTADB: (file) =>
    `${file} 不是本站的数据文件，没有动它。请把它移走，或用环境变量 DATA_DIR 换一个文件夹。`,
  SQLITE_CORRUPT: (file) =>
    `数据文件 ${file} 已经损坏。请把它移走，再用 npm run restore 恢复备份。`,
  SQLITE_CANTOPEN: (file) => `打不开数据文件 ${file}。请检查文件夹是否存在、权限是否正确。`,
  SQLITE_IOERR: (file) => `读写数据文件 ${file} 时出错。请检查磁盘。`,
}

/** Whether another connection only has to finish first. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))
}

/** The failure as the store tells it; anything that is not the file's fault stays what it is. */
export function toSqliteFailure(error: unknown, file: string): unknown {
  const code = codeOf(error)
  const found = Object.entries(FAILURES).find(([name]) => code.startsWith(name))
  return found ? new StoreUnavailable(found[1](file), { cause: error }) : error
}

/** A failure to open: whatever it is, the file cannot be used. */
export function toOpenFailure(error: unknown, file: string): StoreUnavailable {
  const failure = toSqliteFailure(error, file)
  if (failure instanceof StoreUnavailable) return failure
  const reason = error instanceof Error ? error.message : String(error)
  return new StoreUnavailable(`打不开数据文件 ${file}：${reason}`, { cause: error })
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
