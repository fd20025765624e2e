import { brotliCompressSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { findBrowser } from '@/scripts/browser/find-browser'
import { serveBuild } from '@/scripts/browser/serve-build'
import { servePlainPage } from './plain-page'

/** A phone on a slow line: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
const CPU_SLOWDOWN = 4
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 }
const RUNS = 9
/** What a page does at leisure after it is loaded counts too. */
const SETTLED_MS = 2000
const KIB = 1024

type Timings = {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

/** What is timed: the page that is opened, after another one where one is named. */
type Visit = { readonly name: string; readonly url: string; readonly before?: string }

/**
 * Prints what one page of the built site costs a reader: bytes by type, requests, and timings, in turns with a
 * plain page of the same text, so that their ratio holds on any machine.
 *
 * @param other the whole address of a page of another site, which takes its turns too
 */
export async function benchPage(root: string, address: string, other?: string): Promise<void> {
  const [executablePath, { siteUrl, stop }] = [await findBrowser(root), await serveBuild(root)]
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  const url = siteUrl + address
  const plain = await servePlainPage(browser, url)
  try {
    await reportWeight(browser, url)
    const visits: readonly Visit[] = [
      { name: '这一页', url },
      { name: '同样文字的素页', url: plain.url },
      { name: '这一页，先看过首页', url, before: `${siteUrl}/` },
      ...(other ? [{ name: other, url: other }] : []),
    ]
    report(visits, await inTurns(browser, visits))
  } finally {
    await browser.close()
    plain.stop()
    stop()
  }
}

/** Timings of each visit, a round at a time; the first round warms up and does not count. */
async function inTurns(browser: Browser, visits: readonly Visit[]): Promise<readonly Timings[][]> {
  const timings: Timings[][] = visits.map(() => [])
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [place, visit] of visits.entries()) {
      const timed = await timeVisit(browser, visit)
      if (run > 0) timings[place]?.push(timed)
    }
  }
  return timings
}

function report(visits: readonly Visit[], timings: readonly (readonly Timings[])[]): void {
  const medians = timings.map((runs) => (pick: (timed: Timings) => number) => {
    const sorted = runs.map(pick).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  })
  console.log(`每样 ${RUNS} 次，轮流测，取中位数：`)
  for (const [place, { name }] of visits.entries()) {
    const median = medians[place]
    if (!median) continue
    const [fcp, lcp] = [median((t) => t.fcp), median((t) => t.lcp)]
    const [tbt, cls] = [median((t) => t.tbt), median((t) => t.cls)]
    console.log(
      `  ${name}：FCP ${fcp.toFixed(0)} ms，LCP ${lcp.toFixed(0)} ms，TBT ${tbt.toFixed(0)} ms，CLS ${cls.toFixed(3)}`,
    )
  }
  const [ours, plain] = medians
  if (!ours || !plain) return
  const ratio = (pick: (timed: Timings) => number) => (ours(pick) / plain(pick)).toFixed(2)
  console.log(`  与素页比：FCP ${ratio((t) => t.fcp)} 倍，LCP ${ratio((t) => t.lcp)} 倍`)
}

async function reportWeight(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const weights = new Map<string, { count: number; bytes: number }>()
  page.on('response', async (response) => {
    const type = response.request().resourceType()
    const body = await response.body().catch(() => Buffer.alloc(0))
    const before = weights.get(type) ?? { count: 0, bytes: 0 }
    weights.set(type, {
      count: before.count + 1,
      bytes: before.bytes + (body.length > 0 ? brotliCompressSync(body).length : 0),
    })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  console.log(url)
  for (const [type, { count, bytes }] of weights) {
    console.log(
      `  ${type.padEnd(12)} ${String(count).padStart(3)} 个请求 ${(bytes / KIB).toFixed(1).padStart(7)} KiB（brotli）`,
    )
  }
}

async function timeVisit(browser: Browser, { url, before }: Visit): Promise<Timings> {
  const context = await browser.newContext(PHONE)
  const page: Page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(observe)
  // No network for half a second is no end: a slow device may not have come to what the page asks for last.
  for (const address of before ? [before, url] : [url]) {
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLED_MS)
  }
  const timings = await page.evaluate(() => (window as unknown as { timings: Timings }).timings)
  await context.close()
  return timings
}

/** Runs in the page: collects paint, layout shift and long tasks (their part beyond 50 ms) as they happen. */
function observe(): void {
  const timings = { fcp: 0, lcp: 0, tbt: 0, cls: 0 }
  Object.assign(window, { timings })
  const on = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    })
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') timings.fcp = entry.startTime
  })
  on('largest-contentful-paint', (entry) => {
    timings.lcp = entry.startTime
  })
  on('longtask', (entry) => {
    timings.tbt += Math.max(0, entry.duration - 50)
  })
  on('layout-shift', (entry) => {
    timings.cls += (entry as PerformanceEntry & { value: number }).value
  })
}
