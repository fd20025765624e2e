import next from 'next'
import config from '@/next.config'
import type { ToldMessage } from './fork-next'

export type NextHandler = ReturnType<ReturnType<typeof next>['getRequestHandler']>

/**
 * Runs Next in this process, which `forkNext` has started, and gives what answers its requests.
 *
 * A terminal and systemd tell all processes at once to end; who started this one decides when the last request is
 * answered.
 */
export async function runNext(): Promise<NextHandler> {
  const app = next({ dev: false, dir: process.cwd(), hostname: '127.0.0.1', port: 0, conf: config })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {
    const message: ToldMessage = { isTold: true }
    if (process.connected) process.send?.(message)
    else process.exit(0)
  })
  await app.prepare()
  return app.getRequestHandler()
}
