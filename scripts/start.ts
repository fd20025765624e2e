import path from 'node:path'
import { parseEnv } from '@/lib/env'
import { takeLock } from './publish/lock'
import { liveFolder, readPublication } from './publish/publication'
import { readPort } from './read-port'
import { endWithParent } from './server/end-with-parent'
import { keepSchedule } from './server/keep-schedule'
import { runPublisher } from './server/run-publisher'
import { startSite } from './server/start-site'

/** npm start, once packages are there: publishes what has changed, then serves the site until it is ended. */
const root = path.resolve(import.meta.dirname, '..')
const host = process.env.HOST?.trim() || '127.0.0.1'
const port = readPort()
/** Milliseconds for requests in flight once the site is told to end. */
const PATIENCE_MS = 2000

try {
  parseEnv(process.env)
} catch (error) {
  fail(error)
}
const lock = takeLock(path.join(root, '.zhinan', 'server.lock'))
if ('holder' in lock) {
  const { pid, note } = lock.holder
  console.error(
    `网站已经在运行${note ? `：${note}` : ''}（进程 ${pid}）。要让改动上线，运行 npm run publish；要重新启动，先停掉它：kill ${pid}`,
  )
  process.exit(1)
}
process.on('exit', lock.release)

const stop = new AbortController()
let close: (patience: number) => Promise<void> = async () => {}
let isEnding = false
/** Ends everything, whoever was told to end first. */
async function end(): Promise<void> {
  if (isEnding) process.exit(0)
  isEnding = true
  stop.abort()
  await close(PATIENCE_MS)
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
endWithParent(end)

const isPublished = await runPublisher(root, stop.signal)
if (isEnding) await new Promise(() => {})
const live = liveFolder(root)
if (!isPublished) {
  if (!live) process.exit(1)
  const { at } = readPublication(live)
  console.error(
    `\n⚠ 改动没有上线。网站照常启动，显示的是 ${at} 发布的内容。改好上面的问题，再运行 npm run publish。\n`,
  )
}

try {
  const site = await startSite({ root, host, port: Number(port), onEnd: end })
  close = site.close
  lock.write(site.url)
  console.log(`网站已启动：${site.url}`)
  keepSchedule({ live: site.live, publish: () => runPublisher(root, stop.signal), now: Date.now })
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  fail(
    isTaken ? `端口 ${port} 已被占用。先停掉占用它的程序，或者换一个：PORT=3001 npm start` : error,
  )
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
