import { type ChildProcess, fork, type Serializable } from 'node:child_process'
import { END_WITH_PARENT } from '../build/run'
import { bundleProgram } from '../program.mjs'
import type { Log } from './log'
import { takeLines } from './run-publisher'

export type NextOptions = {
  readonly root: string
  /** Its compiled program, from the project's folder. */
  readonly program: string
  /** The folder of the publication that it shows. */
  readonly publication: string
  /** Is told what it has to say; without it, that goes to standard error. */
  readonly log?: Log
  /** Options of Node for it. */
  readonly nodeOptions?: readonly string[]
  /** Ends it at once, while it starts too. */
  readonly signal?: AbortSignal
}

/** From a process of Next: somebody told it to end. */
export type ToldMessage = { readonly isTold: true }

/** A process in which Next runs. */
export type NextProcess = {
  readonly child: ChildProcess
  /** Nothing happens once it has ended. */
  readonly send: (order: Serializable) => void
  /** Fulfilled when somebody other than us told it to end. It goes on until it is killed or ends by itself. */
  readonly told: Promise<void>
  readonly ended: Promise<void>
}

/**
 * Runs one of our programs in which Next runs (see `runNext`), in a process that ends with this one.
 *
 * @param file of the program, relative to the project
 */
export async function forkNext(
  file: string,
  { root, program, publication, log, nodeOptions = [], signal }: NextOptions,
  env: Readonly<Record<string, string>> = {},
): Promise<NextProcess> {
  const child = fork(await bundleProgram(file), {
    cwd: root,
    execArgv: [...nodeOptions, '--import', END_WITH_PARENT],
    env: {
      ...process.env,
      ...env,
      ZHINAN_PARENT: String(process.pid),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ZHINAN_PROGRAM: program,
      ZHINAN_PUBLICATION: publication,
    },
    // Next tells what it does; what we have to say of it goes to stderr.
    stdio: ['ignore', 'ignore', log ? 'pipe' : 'inherit', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  })
  takeLines(child.stderr, (text) => log?.({ event: 'api', level: 'error', text }))
  return {
    child,
    send: (order) => child.connected && child.send(order, () => {}),
    ended: new Promise<void>((resolve) => child.once('exit', () => resolve())),
    told: new Promise<void>((resolve) =>
      child.on('message', (message: object) => 'isTold' in message && resolve()),
    ),
  }
}
