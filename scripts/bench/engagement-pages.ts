import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from '@/scripts/trials/engagement-faults'
import { quantile } from '@/scripts/trials/steady-load'
import { type ServedBuild, serveBuild } from '../browser/serve-build'

const root = path.resolve(import.meta.dirname, '..', '..')
const SLUG = 'jd-finance-unbind-card'
const PAGES = ['/', `/articles/${SLUG}`, '/categories/jd', '/search?q=解绑', '/hot', '/feedback']
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'
/** Requests before anything is measured, and between two questions to the API. */
const WARM_UP = 200
const ASK_API_EVERY = 20

type ApiAnswer = { readonly status: number; readonly retryAfter: number; readonly ms: number }

/**
 * Opens pages of the built site in turns from a server whose data is well and from one whose data is
 * not, so that whatever else the machine does slows both alike. Needs a build. False when a page failed
 * or was more than a tenth slower, or the API was slow to say 503 or to come back.
 */
export async function benchPages(faults: readonly Fault[], requests: number): Promise<boolean> {
  let isGood = true
  for (const fault of faults) isGood = (await measurePages(fault, requests)) && isGood
  return isGood
}

async function measurePages(fault: Fault, requests: number): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-pages-'))
  const faulty = await fault.open(() => {})
  const well = await serveBuild(root, { DATA_DIR: folder, DATABASE_URL: '' })
  const ill = await serveBuild(root, { DATA_DIR: folder, DATABASE_URL: '', ...faulty.settings })
  try {
    await openInTurns([well, ill], WARM_UP)
    await faulty.store.check()
    await faulty.cause()
    const { times, answers, failed } = await openInTurns([well, ill], requests)
    await faulty.repair()
    const recoveredMs = await untilAnswered(ill)
    return report(fault.name, { times, answers, failed, recoveredMs })
  } finally {
    well.stop()
    ill.stop()
    await faulty.store.close()
    await faulty.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Measured = {
  /** Milliseconds of each page, of the server that is well and of the other. */
  readonly times: readonly (readonly number[])[]
  /** What the API of the other said. */
  readonly answers: readonly ApiAnswer[]
  readonly failed: number
}

async function openInTurns(sites: readonly ServedBuild[], requests: number): Promise<Measured> {
  const times: number[][] = sites.map(() => [])
  const asked: Promise<readonly ApiAnswer[]>[] = []
  let failed = 0
  for (let n = 0; n < requests; n += 1) {
    // Both count views all the while; nobody waits for it.
    if (n % ASK_API_EVERY === 0) asked.push(Promise.all(sites.map((site) => view(site, n))))
    for (const [place, { siteUrl }] of sites.entries()) {
      const startedAt = performance.now()
      const response = await fetch(siteUrl + PAGES[n % PAGES.length])
      await response.text()
      times[place]?.push(performance.now() - startedAt)
      if (response.status !== 200) failed += 1
    }
  }
  const answers = (await Promise.all(asked)).flatMap((both) => both.at(-1) ?? [])
  return { times, answers, failed }
}

async function view({ siteUrl }: ServedBuild, n: number): Promise<ApiAnswer> {
  const startedAt = performance.now()
  const response = await fetch(`${siteUrl}/api/v1/views`, {
    method: 'POST',
    body: JSON.stringify({ slug: SLUG }),
    headers: { 'content-type': 'application/json', 'user-agent': `${AGENT} ${n}` },
  })
  const retryAfter = Number(response.headers.get('retry-after'))
  return { status: response.status, retryAfter, ms: performance.now() - startedAt }
}

async function untilAnswered(site: ServedBuild): Promise<number> {
  const startedAt = performance.now()
  for (let n = 0; performance.now() - startedAt < 30_000; n += 1) {
    if ((await view(site, -1 - n)).status === 200) break
    await sleep(100)
  }
  return performance.now() - startedAt
}

function report(
  name: string,
  { times, answers, failed, recoveredMs }: Measured & { readonly recoveredMs: number },
): boolean {
  const [well = [], ill = []] = times.map((list) => list.toSorted((a, b) => a - b))
  const [usual, now] = [quantile(well, 0.99), quantile(ill, 0.99)]
  const refused = answers.filter(({ status }) => status === 503)
  const slowest = Math.max(0, ...refused.map(({ ms }) => ms))
  const isToldWhen = refused.every(({ retryAfter }) => retryAfter > 0)
  const isGood =
    failed === 0 && now <= usual * 1.1 && slowest < 1000 && isToldWhen && recoveredMs < 5000
  console.log(
    `${isGood ? '✓' : '✗'} ${name}：页面中位 ${quantile(well, 0.5).toFixed(1)} → ${quantile(ill, 0.5).toFixed(1)} ms，` +
      `p99 ${usual.toFixed(1)} → ${now.toFixed(1)} ms，没打开 ${failed} 次；` +
      `接口 ${answers.length} 次里 ${refused.length} 次 503，最慢 ${slowest.toFixed(0)} ms${isToldWhen ? '' : '，有的没写 Retry-After'}；` +
      `修好后 ${(recoveredMs / 1000).toFixed(1)} 秒恢复（系统负载 ${loadavg()[0]?.toFixed(1)}）`,
  )
  return isGood
}
