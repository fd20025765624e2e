import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { UnpublishedMessage } from '@/lib/api/tell-server'
import { END_WITH_PARENT } from '../build/run'
import { bundleProgram } from '../program.mjs'
import { DOOR_HEADER } from './door-header'
import type { Log } from './log'
import { takeLines } from './run-publisher'

/**
 * From the process of Next: where it listens on 127.0.0.1; that somebody told it to end; or that readers dispute
 * other steps than the published pages say.
 */
export type AppMessage = { readonly port: number } | { readonly isTold: true } | UnpublishedMessage

/** To the process of Next: what to show from now on, or to end once all requests are answered. */
export type AppOrder = { readonly publication: string } | { readonly end: true }

/** A process of Next. */
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

export type AppOptions = {
  readonly root: string
  /** Its compiled program, from the project's folder. */
  readonly program: string
  /** The folder of the publication that it shows. */
  readonly publication: string
  /** Is told what it has to say; without it, that goes to standard error. */
  readonly log?: Log
  /** Called when readers dispute other steps than the published pages say. */
  readonly onUnpublished?: () => void
  /** Options of Node for it. */
  readonly nodeOptions?: readonly string[]
  /** Ends it at once, while it starts too. */
  readonly signal?: AbortSignal
}

/** Starts Next with a compiled program. @throws when it ends before it listens */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const { root, program, publication, log, onUnpublished, nodeOptions = [], signal } = options
  const door = randomBytes(24).toString('hex')
  const child = fork(await bundleProgram('scripts/server/app.ts'), {
    cwd: root,
    execArgv: [...nodeOptions, '--import', END_WITH_PARENT],
    env: {
      ...process.env,
      ZHINAN_PARENT: String(process.pid),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ZHINAN_DOOR: door,
      ZHINAN_PROGRAM: program,
      ZHINAN_PUBLICATION: publication,
    },
    // Next tells what it does; what we have to say of it goes to stderr.
    stdio: ['ignore', 'ignore', log ? 'pipe' : 'inherit', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  })
  takeLines(child.stderr, (text) => log?.({ event: 'api', level: 'error', text }))
  child.on('message', (message: AppMessage) => 'isUnpublished' in message && onUnpublished?.())
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const told = new Promise<void>((resolve) =>
    child.on('message', (message: AppMessage) => 'isTold' in message && resolve()),
  )
  const tell = (order: AppOrder) => child.connected && child.send(order, () => {})
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
