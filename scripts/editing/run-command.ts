import { isCancelled } from './terminal'

/** Runs a command and ends with the code it returns; whatever fails is one sentence, not a stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (isCancelled(error)) {
      console.log('\n已取消，什么都没有改。')
      process.exitCode = 130
      return
    }
    console.error(`✗ 没有做成：${reasonOf(error)}`)
    process.exitCode = 1
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件或文件夹',
  EEXIST: '这个文件已经有了',
  EACCES: '没有权限读写',
  EPERM: '没有权限读写',
  EROFS: '这个磁盘是只读的',
  ENOSPC: '磁盘满了',
}

/** What node says in English about files, in Chinese with the path. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : reasons[code]
  return reason ? `${reason}：${path ?? ''}` : error.message
}
