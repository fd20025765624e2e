import { chromium } from 'playwright-core'
import { serveBuild } from './scripts/browser/serve-build'

const s = await serveBuild(process.cwd())
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
})
const ctx = await b.newContext({ viewport: { width: 390, height: 844 } })
const page = await ctx.newPage()
const cdp = await ctx.newCDPSession(page)
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
await cdp.send('Profiler.enable')
await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
await cdp.send('Profiler.start')
await page.goto(s.siteUrl + '/articles/jd-finance-unbind-card', { waitUntil: 'load' })
await page.waitForTimeout(3000)
const { profile } = (await cdp.send('Profiler.stop')) as any
const self = new Map<string, number>(),
  byUrl = new Map<string, number>()
const nodes = new Map(profile.nodes.map((n: any) => [n.id, n]))
profile.samples.forEach((id: number, i: number) => {
  const n: any = nodes.get(id)
  const k =
    n.callFrame.functionName +
    ' ' +
    n.callFrame.url.slice(-22) +
    ':' +
    n.callFrame.lineNumber +
    ':' +
    n.callFrame.columnNumber
  self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i])
  const u = n.callFrame.url.slice(-30) || n.callFrame.functionName
  byUrl.set(u, (byUrl.get(u) ?? 0) + profile.timeDeltas[i])
})
console.log(
  [...byUrl]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 14)
    .map(([k, v]) => ((v / 1000) | 0) + ' ' + k)
    .join('\n'),
)
console.log(
  [...self]
    .filter(([k]) => !/^\((idle|program)/.test(k))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([k, v]) => (v / 1000).toFixed(1) + ' ' + k)
    .join('\n'),
)
await b.close()
s.stop()
