import { randomBytes } from 'node:crypto'
import type { UnpublishedMessage } from '@/lib/api/tell-server'
import { DOOR_HEADER } from './door-header'
import { forkNext, type NextOptions, type ToldMessage } from './fork-next'

/**
 * From the process of Next: where it listens on 127.0.0.1; that somebody told it to end; or that readers dispute
 * other steps than the published pages say.
 */
export type AppMessage = { readonly port: number } | ToldMessage | UnpublishedMessage

/** To the process of Next: what to show from now on, or to end once all requests are answered. */
export type AppOrder = { readonly publication: string } | { readonly end: true }

/** A process of Next that answers requests. */
export type RunningApp = {
  readonly port: number
  /** Without these it answers nothing. */
  readonly headers: Readonly<Record<string, string>>
  readonly pid: number | undefined
  /** Shows another publication from now on. */
  readonly show: (publication: string) => void
  /** Ends it after the requests in flight; at once when it takes longer than `patience` milliseconds. */
  readonly end: (patience?: number) => void
  /** Fulfilled when somebody other than us told it to end. It goes on until `end`. */
  readonly told: Promise<void>
  readonly ended: Promise<void>
}

export type AppOptions = NextOptions & {
  /** Called when readers dispute other steps than the published pages say. */
  readonly onUnpublished?: () => void
}

/** Starts Next with a compiled program. @throws when it ends before it listens */
export async function startApp({ onUnpublished, ...options }: AppOptions): Promise<RunningApp> {
  const door = randomBytes(24).toString('hex')
  const app = await forkNext('scripts/server/app.ts', options, { ZHINAN_DOOR: door })
  const { child, send, told, ended } = app
  child.on('message', (message: AppMessage) => 'isUnpublished' in message && onUnpublished?.())
  const tell = (order: AppOrder) => send(order)
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (message: AppMessage) => 'port' in message && resolve(message.port))
    // Ended by `signal`, it says so at any time.
    child.on('error', reject)
    child.once('exit', (code) => reject(new Error(`Next 没有启动（${code}）`)))
  })
  return {
    port,
    headers: { [DOOR_HEADER]: door },
    pid: child.pid,
    show: (folder) => tell({ publication: folder }),
    end: (patience = 0) => {
      if (patience > 0) tell({ end: true })
      setTimeout(() => child.kill('SIGKILL'), patience).unref()
    },
    told,
    ended,
  }
}
