import type { LiveSite } from './live-site'
import { type App, startApp } from './start-app'

/** Next behind the site: one process at a time, of the program that made what is served. */
export type NextBehind = {
  /** `undefined` while none runs. */
  readonly app: () => App | undefined
  /** Shows another publication; where another program made it, a new process takes over when it is ready. */
  readonly show: (site: LiveSite) => void
  readonly ready: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Before one that ended by itself is started again, in milliseconds; each time twice as long, to a minute. */
const AGAIN_MS = 500
const LONGEST_MS = 60_000
/** For requests in flight when another takes over. */
const PATIENCE_MS = 5000

/** `onEnd` is called when somebody told the process of Next to end: that means the site. */
export function createNextBehind(root: string, onEnd: () => void): NextBehind {
  let running: { readonly app: App; readonly program: string } | undefined
  let starting: Promise<void> = Promise.resolve()
  let wanted: LiveSite | undefined
  let isOver = false
  let pause = AGAIN_MS

  async function start(): Promise<void> {
    const site = wanted
    if (isOver || !site || running?.program === site.publication.program) return
    const { program } = site.publication
    const app = await startApp({ root, program, publication: site.folder })
    if (isOver) return app.end()
    // Another may have been swapped in meanwhile.
    if (wanted && wanted !== site) app.show(wanted.folder)
    running?.app.end(PATIENCE_MS)
    running = { app, program }
    const began = Date.now()
    void app.ended.then((signal) => {
      if (isOver || running?.app !== app) return
      if (signal === 'SIGTERM' || signal === 'SIGINT') return onEnd()
      running = undefined
      pause = Date.now() - began > LONGEST_MS ? AGAIN_MS : Math.min(2 * pause, LONGEST_MS)
      console.error(`[服务] 接口的进程停了，${pause / 1000} 秒后重新启动。`)
      setTimeout(begin, pause).unref()
    })
  }

  function begin(): void {
    starting = starting.then(start).catch((error: unknown) => {
      console.error(`[服务] ${error instanceof Error ? error.message : error}`)
      if (!isOver) setTimeout(begin, pause).unref()
    })
  }

  return {
    app: () => running?.app,
    show: (site) => {
      wanted = site
      if (running?.program === site.publication.program) running.app.show(site.folder)
      else begin()
    },
    ready: () => starting,
    end: async () => {
      isOver = true
      const { app } = running ?? {}
      app?.end()
      await app?.ended
    },
  }
}
