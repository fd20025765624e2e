import type { ServerResponse } from 'node:http'
import type { LiveSite } from './live-site'
import type { Log } from './log'
import { SMALL_MEMORY } from './small-memory'
import { type RunningApp, startApp } from './start-app'

/** Next behind the site: one process at a time, of the program that made what is served. */
export type NextBehind = {
  /** `undefined` while none runs. */
  readonly app: () => RunningApp | undefined
  /** The one that answers a request, started where none runs; `undefined` when it cannot. */
  readonly appFor: (response: ServerResponse) => Promise<RunningApp | undefined>
  /** Shows another publication; where another program made it, a new process takes over when it is ready. */
  readonly show: (site: LiveSite) => void
  readonly end: () => Promise<void>
}

export type NextBehindOptions = {
  readonly root: string
  /** Called when somebody told the process of Next to end: that means the site. */
  readonly onEnd: () => void
  /** Called when readers dispute other steps than the published pages say. */
  readonly onUnpublished: () => void
  readonly log: Log
}

/** Before one that ended by itself may be started again, in milliseconds; each time twice as long, to a minute. */
const AGAIN_MS = 500
const LONGEST_MS = 60_000
/** For requests in flight when another takes over. */
const PATIENCE_MS = 5000
/** Nobody needed it for so long, in milliseconds: it ends, and its 100 MB with it. */
const IDLE_MS = 10 * 60_000

type Running = { readonly app: RunningApp; readonly program: string; readonly since: number }

/**
 * Pages are files, and many sites have hours without a reader: the process starts with the first request
 * that no file can answer, and ends when there was none for a while.
 */
export function createNextBehind({
  root,
  onEnd,
  onUnpublished,
  log,
}: NextBehindOptions): NextBehind {
  let running: Running | undefined
  let starting: Promise<void> = Promise.resolve()
  let wanted: LiveSite | undefined
  let isOver = false
  let pause = AGAIN_MS
  let notBefore = 0
  let inFlight = 0
  let idle: NodeJS.Timeout | undefined
  const stop = new AbortController()

  async function start(): Promise<void> {
    const site = wanted
    if (isOver || !site || running?.program === site.publication.program) return
    const { program } = site.publication
    const app = await startApp({
      root,
      program,
      publication: site.folder,
      log,
      onUnpublished,
      nodeOptions: SMALL_MEMORY,
      signal: stop.signal,
    })
    // Another may have been swapped in meanwhile.
    if (wanted && wanted !== site) app.show(wanted.folder)
    running?.app.end(PATIENCE_MS)
    const mine = { app, program, since: Date.now() }
    running = mine
    endWhenIdle()
    void app.told.then(() => running === mine && onEnd())
    void app.ended.then(() => {
      if (isOver || running !== mine) return
      running = undefined
      wait(Date.now() - mine.since > LONGEST_MS)
      const text = `[服务] 接口的进程停了，${pause / 1000} 秒后可以重新启动。`
      log({ event: 'api-ended', level: 'error', text })
    })
  }

  function wait(isFirst: boolean): void {
    pause = isFirst ? AGAIN_MS : Math.min(2 * pause, LONGEST_MS)
    notBefore = Date.now() + pause
  }

  function begin(): Promise<void> {
    starting = starting.then(start).catch((error: unknown) => {
      if (isOver) return
      wait(false)
      const text = `[服务] ${error instanceof Error ? error.message : error}`
      log({ event: 'api-not-started', level: 'error', text })
    })
    return starting
  }

  function endWhenIdle(): void {
    clearTimeout(idle)
    if (inFlight > 0 || !running) return
    idle = setTimeout(() => {
      const { app } = running ?? {}
      running = undefined
      app?.end(PATIENCE_MS)
    }, IDLE_MS).unref()
  }

  return {
    app: () => running?.app,
    appFor: async (response) => {
      inFlight += 1
      clearTimeout(idle)
      response.once('close', () => {
        inFlight -= 1
        endWhenIdle()
      })
      if (!running && Date.now() >= notBefore) await begin()
      return running?.app
    },
    show: (site) => {
      wanted = site
      if (running?.program === site.publication.program) running.app.show(site.folder)
      else if (running) void begin()
    },
    end: async () => {
      isOver = true
      stop.abort()
      await starting
      await running?.app.ended
    },
  }
}
