import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { isInstalled } from '../installed.mjs'
import type { PublishOutcome } from './publish-queue'
import type { PublisherEnd } from './run-publisher'

const execute = promisify(execFile)

/** A pull that takes longer is given up, in milliseconds. */
const PULL_MS = 120_000

export type PullOptions = {
  readonly root: string
  readonly say: (line: string) => void
  readonly publish: () => Promise<PublisherEnd>
}

/**
 * Pulls what was merged, unless it would have to be merged here, and publishes it. The packages stay as they
 * are: a change of those wants a start, which installs them.
 */
export async function pullAndPublish({ root, say, publish }: PullOptions): Promise<PublishOutcome> {
  try {
    const before = await runGit(root, 'rev-parse', 'HEAD')
    say(await runGit(root, 'pull', '--ff-only'))
    const commit = await runGit(root, 'rev-parse', 'HEAD')
    if (!isInstalled()) {
      say('依赖变了（package-lock.json）：重新启动网站，npm start 会先装好再发布。')
      return { isDone: false }
    }
    const changed =
      before === commit ? '' : await runGit(root, 'diff', '--name-only', before, commit)
    if (/^(?:scripts|lib)\//m.test(changed)) {
      say('程序也变了：页面照常发布，提供网页的进程要重新启动以后才是新的。')
    }
    return (await publish()) === 'published' ? { isDone: true, commit } : { isDone: false }
  } catch (error) {
    say(reasonOf(error))
    return { isDone: false }
  }
}

async function runGit(root: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('git', [...args], {
    cwd: root,
    timeout: PULL_MS,
    // It must not wait for somebody to type a password.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  return stdout.trim()
}

/** What git says names the branch or the file; the rest is its advice. */
function reasonOf(error: unknown): string {
  const { stderr, killed } = error as { readonly stderr?: string; readonly killed?: boolean }
  if (killed) return `没有拉取到新的提交：${PULL_MS / 1000} 秒里没有连上代码仓库。`
  const said = stderr?.trim() || (error instanceof Error ? error.message : String(error))
  return `没有拉取到新的提交。git 说：${said}`
}
