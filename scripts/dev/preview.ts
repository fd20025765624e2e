import { formatText } from '@/lib/checks/format-text'
import { previewState } from '@/lib/checks/preview-state'
import type { Problem } from '@/lib/checks/problem'
import { siteAt } from '@/lib/content/site-at'
import { toInstant } from '@/lib/date'
import { parserVersion } from '@/scripts/build/content-fingerprint'
import { readFolder } from '../build/read-folder'
import { runNode } from '../build/run'
import { openDevChecks } from './dev-checks'
import { openDevContent } from './dev-content'
import { startPreviewServer } from './preview-server'
import { watchContent } from './watch-content'

export type PreviewOptions = {
  readonly root: string
  readonly siteUrl: string
  readonly firstPort: number
  readonly now: () => Date
  readonly print: (text: string) => void
}

export type Preview = { readonly port: number; readonly close: () => void }

/** Milliseconds without a save before the work begins that no reader of one page waits for. */
const IDLE = 3000

/** Prepares the content, watches it, and tells open pages what has changed and what is wrong. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { root, siteUrl, now, print } = options
  const moment = toInstant(now())
  const toolsVersion = await parserVersion()
  // What a publication has read is enough to begin with; the rest is checked a moment later.
  const folder = await readFolder(root, { errorsOnly: true, isMaking: true })
  const prepare = { root, siteUrl, moment, preview: true, toolsVersion }
  const live = await openDevContent(folder, prepare)
  const checks = openDevChecks(root, folder, { ...siteAt(now()), now })
  let changedAt = now().getTime()
  const server = await startPreviewServer(options.firstPort, (page) =>
    previewState(page, checks.problems(), { changedAt, root, unreadable: live.unreadable }),
  )
  const showChange = () => {
    changedAt = now().getTime()
    server.notify()
  }

  /** Saved while everything is being checked elsewhere: what is known of these is newer. */
  let saved = new Set<string>()
  async function checkAll(): Promise<void> {
    saved = new Set()
    const found = await runNode(['scripts/program.mjs', 'scripts/dev/check-all.ts'], { cwd: root })
    checks.replaceAll(JSON.parse(found) as readonly Problem[], saved)
    server.notify()
    print(countLine(checks.problems()))
  }
  /** The preview and its checks go on without a new search index. */
  async function refreshPublic(): Promise<void> {
    const program = ['scripts/program.mjs', 'scripts/dev/refresh-public.ts']
    await runNode(program, { cwd: root }).catch((error: Error) =>
      print(`预览里的站内搜索还是旧的，下次保存再试。\n${error.message.trim()}`),
    )
  }
  const idle = createIdle(async () => {
    if (live.settle().changed) showChange()
    await refreshPublic()
    await checkAll()
  }, print)

  const watched = await watchContent(root, async (files) => {
    idle.stop()
    const start = performance.now()
    const { changed } = await live.update(files)
    if (changed) showChange()
    const milliseconds = performance.now() - start
    for (const file of files) saved.add(file)
    await checks.update(files, live.known)
    server.notify()
    print(savedLine(files, milliseconds, now()))
    const problems = [...files].flatMap(checks.problemsOf)
    if (problems.length > 0) print(formatText(problems))
    print(countLine(checks.problems()))
    idle.start()
  })
  print(`已读取 ${live.articleCount()} 篇文章，保存后页面会自己更新。`)
  idle.start(0)
  return {
    port: server.port,
    close: () => {
      idle.stop()
      watched.close()
      server.close()
    },
  }
}

/** Runs `work` when there has been no save for a while; once at a time. */
function createIdle(work: () => Promise<void>, print: (text: string) => void) {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  return {
    stop: () => clearTimeout(timer),
    start: (delay = IDLE) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        running = running.then(work).catch((error: unknown) => {
          print(error instanceof Error ? error.message : String(error))
        })
      }, delay)
    },
  }
}

function savedLine(files: ReadonlySet<string>, milliseconds: number, now: Date): string {
  const names = [...files].slice(0, 3).join('、')
  const rest = files.size > 3 ? ` 等 ${files.size} 个文件` : ''
  const time = toInstant(now).slice(11, 19)
  return `${time} 已更新 ${names}${rest}（${milliseconds.toFixed(0)} 毫秒）`
}

/** `全站：2 个错误，1 个提醒` */
function countLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  if (problems.length === 0) return '全站没有发现问题。'
  return `全站：${errors} 个错误，${warnings} 个提醒（npm run check 看全部）`
}
