import { availableParallelism } from 'node:os'
import { NOT_FOUND_ADDRESS } from '@/lib/views/site-views'
import { type AppOptions, type RunningApp, startApp } from '../server/start-app'
import type { DerivedPage } from './plan-rendering'

/** Pages that are worth another process. */
const PAGES_PER_PROCESS = 60
/** Requests that a process has at once, so that it never waits for the next. */
const AT_ONCE = 3

/** Renders pages by Next, in processes that end with `close`. */
export type Renderer = {
  /** Gives each page's bytes to `take` as they come. @throws when an address does not answer as it should */
  readonly render: (
    pages: readonly DerivedPage[],
    take: (page: DerivedPage, bytes: Buffer) => Promise<void>,
  ) => Promise<void>
  readonly close: () => void
}

/** The first process starts at once, others when there is work for them. */
export function startRenderer(options: AppOptions): Renderer {
  const apps: Promise<RunningApp>[] = [startApp(options)]
  apps[0]?.catch(() => {})
  return {
    render: async (pages, take) => {
      if (pages.length === 0) return
      const wanted = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_PER_PROCESS))
      while (apps.length < wanted) apps.push(startApp(options))
      let next = 0
      const work = async (starting: Promise<RunningApp>) => {
        const app = await starting
        for (let page = pages[next++]; page; page = pages[next++]) {
          await take(page, await fetchPage(app, page))
        }
      }
      // Who tells a part to end means the whole.
      for (const app of apps) app.then(({ told }) => told).then(endThis, () => {})
      await Promise.all(apps.flatMap((app) => Array.from({ length: AT_ONCE }, () => work(app))))
    },
    close: () => {
      for (const app of apps) {
        app.then(
          (each) => each.end(),
          () => {},
        )
      }
    },
  }
}

function endThis(): void {
  process.kill(process.pid, 'SIGTERM')
}

async function fetchPage({ port, headers }: RunningApp, { address }: DerivedPage): Promise<Buffer> {
  const response = await fetch(`http://127.0.0.1:${port}${address}`, {
    headers,
    redirect: 'manual',
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const expected = address === NOT_FOUND_ADDRESS ? 404 : 200
  if (response.status === expected) return bytes
  throw new Error(`页面 ${decodeURI(address)} 没有生成出来（Next 答了 ${response.status}）。`)
}
