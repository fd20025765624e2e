import path from 'node:path'
import { parseEnv } from '@/lib/env'
import { keepAnnouncing } from './announce/keep-announcing'
import { loadEnvFiles } from './command/load-env-files'
import { readPort } from './command/read-port'
import { runCommand } from './command/run-command'
import { portTaken } from './command/taken-port'
import { takeLock } from './publish/lock'
import { liveFolder, readPublication } from './publish/publication'
import { endWithParent } from './server/end-with-parent'
import { keepSchedule, type PublishReason } from './server/keep-schedule'
import { createLog } from './server/log'
import { createPublishHook } from './server/publish-hook'
import { createPublishQueue } from './server/publish-queue'
import { pullAndPublish } from './server/pull-and-publish'
import { type PublisherEnd, runPublisher } from './server/run-publisher'
import { startSite } from './server/start-site'

const USAGE = `用法：npm start            发布改了的内容，然后在 http://localhost:3000 打开网站，Ctrl+C 停下
      PORT=3001 npm start  换一个端口；HOST 换地址，全部设置见 docs/owners.md`

const root = path.resolve(import.meta.dirname, '..')
/** Milliseconds for requests in flight once the site is told to end. */
const PATIENCE_MS = 2000

const stop = new AbortController()
let log = createLog(process.env.LOG_FORMAT === 'json' ? 'json' : 'text')
let close: (patience: number) => Promise<void> = async () => {}
let isEnding = false

await runCommand({
  usage: USAGE,
  run: async () => {
    try {
      return await serve()
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      log({ event: 'not-started', level: 'error', text })
      return 1
    }
  },
})
process.exit()

/**
 * npm start, once packages are there: publishes what has changed, then serves the site until it is ended.
 * Comes back only when there is nothing to serve.
 */
async function serve(): Promise<number> {
  loadEnvFiles(root)
  const { publishToken, logFormat } = parseEnv(process.env)
  log = createLog(logFormat)
  const host = process.env.HOST?.trim() || '127.0.0.1'
  const port = readPort()
  // Who answers readers need not know it.
  delete process.env.PUBLISH_TOKEN
  const lock = takeLock(path.join(root, '.zhinan', 'server.lock'))
  if ('holder' in lock) {
    const { pid, note } = lock.holder
    throw new Error(
      `网站已经在运行${note ? `：${note}` : ''}（进程 ${pid}）。要让改动上线，运行 npm run publish；要重新启动，先停掉它：kill ${pid}`,
    )
  }
  process.on('exit', lock.release)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end())
  }
  endWithParent(end)

  const published = await publish()
  if (isEnding) return untilEnded()
  const live = liveFolder(root)
  if (published !== 'published') {
    if (!live) return 1
    const { at } = readPublication(live)
    const text = `⚠ 改动没有上线。网站照常启动，显示的是 ${at} 发布的内容。改好上面的问题，再运行 npm run publish。`
    log({ event: 'not-published', level: 'error', text, facts: { at } })
  }
  const hook = publishToken ? createPublishHook(publishToken, createPublishQueue(pull)) : undefined
  let publishSoon = () => {}
  const onUnpublished = () => publishSoon()
  const ways = { root, host, port: Number(port), onEnd: end, onUnpublished, log, hook }
  const site = await startSite(ways).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw portTaken(port, 'npm start')
  })
  close = site.close
  lock.write(site.url)
  log({ event: 'started', text: `网站已启动：${site.url}`, facts: { url: site.url } })
  keepAnnouncing(root, log)
  const isPublished = async (reason: PublishReason) =>
    (await publish(() => {}, reason)) === 'published'
  publishSoon = keepSchedule({ live: site.live, publish: isPublished, now: Date.now })
  return untilEnded()
}

/** Ends everything, whoever was told to end first; systemd and a terminal tell all at once. */
async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  log({ event: 'ending', text: '正在停下，先答完手上的请求……' })
  stop.abort()
  await close(PATIENCE_MS)
  process.exit(0)
}

/** `end` ends the process. */
function untilEnded(): Promise<never> {
  return new Promise(() => {})
}

/** In a process of its own; what it says goes to the log, and to who asked for it. */
async function publish(
  say: (line: string) => void = () => {},
  reason: PublishReason = 'due',
): Promise<PublisherEnd> {
  const how = await runPublisher({
    root,
    reason,
    signal: stop.signal,
    onLine: (text, level) => {
      log({ event: 'publish', level, text })
      say(text)
    },
  })
  if (how === 'told') void end()
  return how
}

/** What the hook does. */
function pull(say: (line: string) => void) {
  return pullAndPublish({ root, say, publish: () => publish(say) })
}
