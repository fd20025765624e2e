import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { WrongUse } from '../command/wrong-use'

const run = promisify(execFile)

/** More than the text of ten thousand articles. */
const MOST_BYTES = 1024 ** 3

/**
 * What git prints.
 *
 * @throws WrongUse when git or the repository is missing; else git's own
 */
export async function git(root: string, args: readonly string[]): Promise<Buffer> {
  try {
    const { stdout } = await run('git', [...args], {
      cwd: root,
      encoding: 'buffer',
      maxBuffer: MOST_BYTES,
    })
    return stdout
  } catch (error) {
    throw explained(error)
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if ('code' in error && error.code === 'ENOENT') {
    return new WrongUse('这台电脑上没有 git，没法和以前的内容比较。装好 git 再试')
  }
  const complaint = 'stderr' in error ? String(error.stderr) : ''
  if (complaint.includes('not a git repository')) {
    return new WrongUse(
      '这个文件夹不是用 git 管理的，没法和以前的内容比较。请在 git clone 得到的文件夹里运行',
    )
  }
  if (complaint.includes('dubious ownership')) {
    return new WrongUse(
      'git 认为这个文件夹属于别人，不肯读。照 git status 的提示运行一次 git config --global --add safe.directory',
    )
  }
  return error
}

/** The contents of blobs, all at once: a process for each of a thousand files would take a minute. */
export async function readBlobs(root: string, ids: readonly string[]): Promise<readonly Buffer[]> {
  if (ids.length === 0) return []
  const output = await new Promise<Buffer>((resolve, reject) => {
    const child = execFile(
      'git',
      ['cat-file', '--batch'],
      { cwd: root, encoding: 'buffer', maxBuffer: MOST_BYTES },
      (error, stdout) => (error ? reject(explained(error)) : resolve(stdout)),
    )
    child.stdin?.end(`${ids.join('\n')}\n`)
  })
  let at = 0
  return ids.map(() => {
    // `<id> blob <size>\n<bytes>\n`
    const lineEnd = output.indexOf(0x0a, at)
    const size = Number(output.toString('latin1', at, lineEnd).split(' ')[2])
    const start = lineEnd + 1
    at = start + size + 1
    return output.subarray(start, start + size)
  })
}
