import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getArticles } from '@/lib/content/articles'
import { articleUrl } from '@/lib/url'
import { serveBuild } from '../browser/serve-build'
import { liveFolder, readPublication } from '../publish/publication'
import { startApp } from '../server/start-app'
import { processTree } from '../trials/process-tree'
import { quantile, startLoad } from '../trials/steady-load'

const ARTICLE = '/articles/jd-finance-unbind-card'
/** Connections, and seconds of each round, of the rate. */
const CONNECTIONS = 32
const ROUND_SECONDS = 10
const ROUNDS = 3
const PER_SECOND = 200

/**
 * Serves what is published, and prints the rate and the slowest hundredth of one article, from our server
 * and from Next alone in turns; then memory while so many seconds of 200 requests a second go on, one in
 * twenty to the API. False when a request failed.
 */
export async function benchServe(root: string, seconds: number): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-serve-'))
  const site = await serveBuild(root, { DATA_DIR: folder, DATABASE_URL: '' })
  try {
    const idle = memoryOf(site.pid)
    console.log(`启动后：${told(idle)}`)
    await compareRates(root, site.siteUrl)
    return await watchMemory(site, seconds)
  } finally {
    site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compareRates(root: string, siteUrl: string): Promise<void> {
  const live = liveFolder(root) ?? ''
  const next = await startApp({ root, program: readPublication(live).program, publication: live })
  const header = Object.entries(next.headers).map(([name, value]) => `${name}: ${value}`)
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const ours = await rate(siteUrl + ARTICLE, ['Accept-Encoding: br'])
      const theirs = await rate(`http://127.0.0.1:${next.port}${ARTICLE}`, header)
      console.log(
        `第 ${round} 轮，wrk -c${CONNECTIONS}：我们 ${ours.perSecond} 次/秒，p99 ${ours.p99}；Next 自己 ${theirs.perSecond} 次/秒，p99 ${theirs.p99}；${(ours.perSecond / theirs.perSecond).toFixed(1)} 倍`,
      )
    }
  } finally {
    next.end()
  }
}

/** By `wrk`, which is no JavaScript and so takes little of the machine. */
async function rate(address: string, headers: readonly string[]) {
  const asked = headers.flatMap((header) => ['-H', header])
  const args = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${ROUND_SECONDS}s`,
    '--latency',
    '--timeout',
    '10s',
    ...asked,
    address,
  ]
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.on('error', () => {})
  const [code] = await Promise.race([once(child, 'close'), once(child, 'error')])
  if (code !== 0) throw new Error('没有 wrk：apt-get install wrk')
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said)
  return {
    perSecond: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])),
    p99: /99%\s+(\S+)/.exec(said)?.[1] ?? '',
  }
}

async function watchMemory(
  { siteUrl, pid }: { readonly siteUrl: string; readonly pid: number },
  seconds: number,
): Promise<boolean> {
  const pages = ['/', ...getArticles().map(({ slug }) => articleUrl(slug))]
  const addresses = Array.from({ length: 400 }, (_, index) =>
    index % 20 === 0 ? '/api/v1/hot' : (pages[index % pages.length] ?? '/'),
  )
  const load = startLoad({ siteUrl, addresses, perSecond: PER_SECOND })
  for (const part of [0.1, 0.2, 0.2, 0.2, 0.3]) {
    await wait(seconds * part * 1000)
    console.log(`${PER_SECOND} 次/秒：${told(memoryOf(pid))}`)
  }
  const { requests, failed, times } = await load.stop()
  console.log(
    `${seconds} 秒 ${requests} 次，失败 ${failed.length} 次，p50 ${quantile(times, 0.5).toFixed(1)} 毫秒，p99 ${quantile(times, 0.99).toFixed(1)} 毫秒`,
  )
  for (const each of failed.slice(0, 5)) console.log(each)
  return failed.length === 0
}

type Memory = { readonly shared: number; readonly own: number; readonly processes: number }

/** What the site's processes take: pages of files that several share count once (proc(5), `Pss`). */
function memoryOf(pid: number): Memory {
  const tree = processTree(pid)
  const sum = (name: string) =>
    tree.reduce((total, each) => total + kibibytes(each.pid, name), 0) / 1024
  return { shared: sum('Pss'), own: sum('Private_Dirty'), processes: tree.length }
}

function kibibytes(pid: number, name: string): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
  } catch {
    return 0
  }
}

function told({ shared, own, processes }: Memory): string {
  return `${processes} 个进程，内存 ${shared.toFixed(0)} MiB（其中自己的 ${own.toFixed(0)}）`
}
