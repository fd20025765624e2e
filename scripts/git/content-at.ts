import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ContentFile } from '@/lib/checks/content-file'
import { toContentFile } from '@/lib/checks/read-content-files'

const run = promisify(execFile)

/** More than the text of ten thousand articles. */
const MOST_BYTES = 1024 ** 3

const PROBLEM = 'GitProblem'

/** Why the state before cannot be read; the message is for the person at the terminal. */
function gitProblem(message: string): Error {
  return Object.assign(new Error(message), { name: PROBLEM })
}

/** Whether `contentAt` failed for a reason that its message explains. */
export function isGitProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === PROBLEM
}

/**
 * The Markdown and YAML below `content/` as it was where the `present` state parted from `ref`, so that
 * what others did there since is not taken for a deletion. With both the same, as it is there.
 *
 * @throws an error that `isGitProblem` when git, the repository or the ref is missing
 */
export async function contentAt(
  root: string,
  ref: string,
  present = 'HEAD',
): Promise<readonly ContentFile[]> {
  const commit = await startingPoint(root, ref, present)
  const listed = await git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/'])
  const entries = listed
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode, id, file] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
      const isPlain = mode !== undefined && mode !== '120000'
      return isPlain && id && file && /\.(?:md|yml)$/.test(file) ? [{ id, file }] : []
    })
  const blobs = await readBlobs(
    root,
    entries.map(({ id }) => id),
  )
  return Promise.all(
    entries.map(({ file }, index) => toContentFile(file, blobs[index] ?? Buffer.alloc(0))),
  )
}

async function startingPoint(root: string, ref: string, present: string): Promise<string> {
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).catch(
    (error) => {
      if (isGitProblem(error)) throw error
      throw gitProblem(
        `git 里找不到「${ref}」。先运行 git fetch 把它取回来；分支名前面要写 origin/，例如 --since origin/main`,
      )
    },
  )
  const point = commit.toString().trim()
  // Without a common ancestor, as in a shallow clone, the ref itself is the best there is.
  const base = await git(root, ['merge-base', point, present]).catch(() => undefined)
  return base?.toString().trim() || point
}

async function git(root: string, args: readonly string[]): Promise<Buffer> {
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
    return gitProblem('这台电脑上没有 git，没法和以前的内容比较。装好 git 再试，或去掉 --since')
  }
  const complaint = 'stderr' in error ? String(error.stderr) : ''
  if (complaint.includes('not a git repository')) {
    return gitProblem('这个文件夹不是用 git 管理的，没法和以前的内容比较。去掉 --since 再试')
  }
  if (complaint.includes('dubious ownership')) {
    return gitProblem(
      'git 认为这个文件夹属于别人，不肯读。照 git status 的提示运行一次 git config --global --add safe.directory',
    )
  }
  return error
}

/** All at once: a process for each of a thousand files would take a minute. */
async function readBlobs(root: string, ids: readonly string[]): Promise<readonly Buffer[]> {
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
