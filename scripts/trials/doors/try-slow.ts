import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { serveBuild } from '../../browser/serve-build'
import type { TrialResult } from './trial-result'

const SLOW = 300
/** Headers have ten seconds, and are looked at every two. */
const MOST_SECONDS = 15

/** Opens connections that send a byte a second and never come to an end, while somebody reads. */
export async function trySlow(root: string, dataDir: string): Promise<TrialResult> {
  const site = await serveBuild(root, { DATA_DIR: dataDir, DATABASE_URL: '' })
  const { hostname, port } = new URL(site.siteUrl)
  const start = performance.now()
  const sockets = await Promise.all(
    Array.from({ length: SLOW }, async (): Promise<Socket> => {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      await once(socket, 'connect')
      // What nobody reads hides that it was closed.
      socket.resume()
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ')
      return socket
    }),
  )
  let slowest = 0
  let failed = 0
  const open = () => sockets.filter((socket) => !socket.destroyed).length
  try {
    while (open() > 0 && performance.now() - start < 2 * MOST_SECONDS * 1000) {
      for (const socket of sockets) if (socket.writable) socket.write('a')
      const asked = performance.now()
      if ((await fetch(site.siteUrl)).status !== 200) failed += 1
      slowest = Math.max(slowest, performance.now() - asked)
      await wait(1000)
    }
  } finally {
    for (const socket of sockets) socket.destroy()
    await site.stop()
  }
  const seconds = (performance.now() - start) / 1000
  return {
    what: `${SLOW} 个连接每秒只发一个字节`,
    figure: `${seconds.toFixed(0)} 秒以后全部断开；这期间别人打开首页最慢 ${slowest.toFixed(0)} 毫秒，失败 ${failed} 次`,
    isGood: seconds < MOST_SECONDS && failed === 0,
  }
}
