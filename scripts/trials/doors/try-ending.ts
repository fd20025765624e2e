import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { serveBuild } from '../../browser/serve-build'
import { halfSent } from '../half-sent'
import { isAlive, processTree } from '../process-tree'
import { addressOf, BEHIND_PROXY } from './send-readers'
import type { TrialResult } from './trial-result'

const ROUNDS = 5
const IN_FLIGHT = 20
const MOST_SECONDS = 3

/** Tells the site to end while requests are half sent; each of them is then sent to its end. */
export async function tryEnding(root: string, dataDir: string): Promise<TrialResult> {
  let answered = 0
  let left = 0
  let slowest = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const site = await serveBuild(root, { ...BEHIND_PROXY, DATA_DIR: dataDir, DATABASE_URL: '' })
    await fetch(`${site.siteUrl}/api/v1/hot`)
    const tree = processTree(site.pid).map(({ pid }) => pid)
    const half = await Promise.all(
      Array.from({ length: IN_FLIGHT }, (_, n) =>
        halfSent(site.siteUrl, [`X-Forwarded-For: ${addressOf(n)}`]),
      ),
    )
    await wait(300)
    const start = performance.now()
    const ended = site.stop()
    await wait(200)
    const answers = await Promise.all(half.map((finish) => finish()))
    answered += answers.filter((answer) => answer.startsWith('HTTP/1.1 200')).length
    await ended
    while (tree.some(isAlive) && performance.now() - start < 10_000) await wait(50)
    left += tree.filter(isAlive).length
    slowest = Math.max(slowest, performance.now() - start)
  }
  return {
    what: `SIGTERM ${ROUNDS} 轮，每轮 ${IN_FLIGHT} 个请求才发了一半`,
    figure: `答完 ${answered} / ${ROUNDS * IN_FLIGHT}，最慢 ${(slowest / 1000).toFixed(1)} 秒全部结束，留下 ${left} 个进程`,
    isGood: answered === ROUNDS * IN_FLIGHT && left === 0 && slowest < MOST_SECONDS * 1000,
  }
}
