import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { END_WITH_PARENT } from '../build/run'
import { bundleProgram } from '../program.mjs'
import { DOOR_HEADER } from './door-header'

/** From the process of Next: where it listens on 127.0.0.1. */
export type AppMessage = { readonly port: number }

/** To the process of Next: what to show from now on, or to end once all requests are answered. */
export type AppOrder = { readonly publication: string } | { readonly end: true }

/** A process of Next. */
export type App = {
  readonly port: number
  /** Without these it answers nothing. */
  readonly headers: Readonly<Record<string, string>>
  readonly pid: number | undefined
  /** Shows another publication from now on. */
  readonly show: (publication: string) => void
  /** Ends it after the requests in flight; at once when it takes longer than `patience` milliseconds. */
  readonly end: (patience?: number) => void
  /** Fulfilled when it has ended, with the signal that ended it. */
  readonly ended: Promise<NodeJS.Signals | null>
}

export type AppOptions = {
  readonly root: string
  /** Its compiled program, from the project's folder. */
  readonly program: string
  /** The folder of the publication that it shows. */
  readonly publication: string
}

/** Starts Next with a compiled program. @throws when it ends before it listens */
export async function startApp({ root, program, publication }: AppOptions): Promise<App> {
  const door = randomBytes(24).toString('hex')
  const child = fork(await bundleProgram('scripts/server/app.ts'), {
    cwd: root,
    execArgv: ['--import', END_WITH_PARENT],
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
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  )
  const tell = (order: AppOrder) => child.connected && child.send(order, () => {})
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as AppMessage).port))
    child.once('error', reject)
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
    ended,
  }
}
