import { brotliCompressSync } from 'node:zlib'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { findBrowser } from '@/scripts/browser/find-browser'
import { serveBuild } from '@/scripts/browser/serve-build'

/** A phone on a slow line: 1.6 Mbit/s, 150 ms, a quarter of this machine's speed. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
const CPU_SLOWDOWN = 4
const RUNS = 5
const KIB = 1024

type Timings = {
  readonly fcp: number
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

/** Prints what one page of the built site costs a reader: bytes by type, requests and timings. */
export async function benchPage(root: string, address: string): Promise<void> {
  const [executablePath, { siteUrl, stop }] = [await findBrowser(root), await serveBuild(root)]
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  try {
    const url = siteUrl + address
    const runs: Timings[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 3,
      })
      const page = await context.newPage()
      if (run === 0) await reportWeight(page, url)
      else runs.push(await timePage(page, url))
      await context.close()
    }
    const median = (pick: (timings: Timings) => number) =>
      runs.map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
    console.log(
      `FCP ${median((t) => t.fcp).toFixed(0)} ms，LCP ${median((t) => t.lcp).toFixed(0)} ms，TBT ${median((t) => t.tbt).toFixed(0)} ms，CLS ${median((t) => t.cls).toFixed(3)}（${runs.length} 次的中位数）`,
    )
  } finally {
    await browser.close()
    stop()
  }
}

async function reportWeight(page: Page, url: string): Promise<void> {
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
  console.log(url)
  for (const [type, { count, bytes }] of weights) {
    console.log(
      `  ${type.padEnd(12)} ${String(count).padStart(3)} 个请求 ${(bytes / KIB).toFixed(1).padStart(7)} KiB（brotli）`,
    )
  }
}

async function timePage(page: Page, url: string): Promise<Timings> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  return page.evaluate(() => (window as unknown as { timings: Timings }).timings)
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
