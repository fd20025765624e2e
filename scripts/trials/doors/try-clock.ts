import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { hashPassword } from '@/lib/studio/session/password'
import { SESSION_MS } from '@/lib/studio/session/session'
import { serveBuild } from '../../browser/serve-build'
import { processTree } from '../process-tree'
import { addressOf, BEHIND_PROXY, sendReaders } from './send-readers'
import { none, type TrialResult } from './trial-result'

const PASSWORD = 'correct-horse-battery'
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Milliseconds by which the clock is off, one after another. */
const JUMPS = [0, HOUR, -HOUR, DAY, -DAY, 0, 40 * DAY, -40 * DAY, 400 * DAY, -400 * DAY, 0]
/** A process that waits takes next to none of a processor: hundredths of a second in so many. */
const REST_SECONDS = 2
const MOST_TICKS = 40

/** Sets the site's clock forwards and back while it runs, and asks after each jump whether all goes on. */
export async function tryClock(root: string, folder: string): Promise<TrialResult> {
  const shiftFile = path.join(folder, 'shift')
  const set = (ms: number) => writeFileSync(shiftFile, String(ms))
  set(0)
  const module = pathToFileURL(path.join(root, 'scripts/trials/doors/shifted-clock.mjs'))
  const site = await serveBuild(root, {
    ...BEHIND_PROXY,
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: '',
    STUDIO_PASSWORD_HASH: await hashPassword(PASSWORD),
    NODE_OPTIONS: `--import ${module.href}`,
    SHIFT_FILE: shiftFile,
  })
  const { one } = await sendReaders(() => site.siteUrl)
  const status = async (address: string, init?: RequestInit) => {
    return (await fetch(site.siteUrl + address, { redirect: 'manual', ...init })).status
  }
  let reader = 0
  const signIn = async () => {
    reader += 1
    const headers = { origin: site.siteUrl, 'x-forwarded-for': addressOf(100_000 + reader) }
    const body = new URLSearchParams({ password: PASSWORD })
    const init = { method: 'POST', redirect: 'manual', body, headers } as const
    const answer = await fetch(`${site.siteUrl}/studio/sign-in`, init)
    return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  const wrong: unknown[] = []
  const hold = (ms: number, what: string, isGood: boolean) => {
    if (!isGood) wrong.push(`${ms / HOUR} 小时：${what}`)
  }
  try {
    const cookie = await signIn()
    for (const ms of JUMPS) {
      set(ms)
      for (const address of ['/', '/search?q=a', '/healthz?store', '/api/v1/hot', '/api/v1/live']) {
        hold(ms, address, (await status(address)) < 400)
      }
      hold(ms, '浏览', await one())
      hold(ms, '投票', await one())
      // From the future it was not issued, and after its end it is over.
      const isValid = ms >= 0 && ms < SESSION_MS
      hold(
        ms,
        '旧的登录',
        (await status('/studio', { headers: { cookie } })) === (isValid ? 200 : 303),
      )
      const fresh = await signIn()
      hold(ms, '新的登录', (await status('/studio', { headers: { cookie: fresh } })) === 200)
      const before = ticksOf(site.pid)
      await wait(REST_SECONDS * 1000)
      hold(ms, '闲着还在忙', ticksOf(site.pid) - before < MOST_TICKS)
    }
  } finally {
    await site.stop()
  }
  return none('时钟跳了之后不对', wrong, `跳 ${JUMPS.length} 次，到前后 400 天，每次看 10 件事`)
}

function ticksOf(pid: number): number {
  return processTree(pid).reduce((sum, { ticks }) => sum + ticks, 0)
}
