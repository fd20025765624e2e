import { availableParallelism } from 'node:os'
import { forkNext, type NextOptions, type ToldMessage } from '../server/fork-next'
import type { DerivedPage } from './plan-rendering'

/** Pages that are worth another process. */
const PAGES_PER_PROCESS = 60
/** Orders that a process has at once: Next waits for a timer now and then. */
const AT_ONCE = 3
/** Who has rendered half of his share asks for more: whoever is faster does more. */
const ROUNDS = 2

/** Objects of a page die young: with room for them, a page costs a twentieth less than by Node's own measure (16 MiB). */
const NODE_OPTIONS = ['--max-semi-space-size=64']

/** What a page needs besides what Next gives, and where it goes. */
export type RenderTarget = {
  /** The folder of the site's files. */
  readonly site: string
  /** Address of the reader's script. */
  readonly script: string
  /** What all addresses begin with, see `lib/base-path`. */
  readonly base: string
}

/** To a rendering process: pages to render, finish and write. */
export type RenderOrder = RenderTarget & {
  readonly number: number
  readonly pages: readonly Pick<DerivedPage, 'address' | 'file'>[]
}

/** From a rendering process: an order is done, or why it is not. */
export type RenderAnswer = { readonly number: number; readonly fault?: string }

/** Renders pages by Next, in processes that end with `close`. */
export type Renderer = {
  /** @throws when an address does not answer as it should, or a page cannot be finished */
  readonly render: (pages: readonly DerivedPage[], target: RenderTarget) => Promise<void>
  readonly close: () => void
}

type Worker = {
  readonly run: (order: Omit<RenderOrder, 'number'>) => Promise<void>
  readonly close: () => void
}

/** The first process starts at once, others when there is work for them. */
export function startRenderer(options: NextOptions): Renderer {
  const workers: Promise<Worker>[] = [startWorker(options)]
  workers[0]?.catch(() => {})
  return {
    render: async (pages, target) => {
      if (pages.length === 0) return
      const wanted = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_PER_PROCESS))
      while (workers.length < wanted) workers.push(startWorker(options))
      const shares = shareOut(pages, wanted * AT_ONCE * ROUNDS)
      let next = 0
      const work = async (starting: Promise<Worker>) => {
        const worker = await starting
        for (let share = shares[next++]; share; share = shares[next++]) {
          await worker.run({ ...target, pages: share })
        }
      }
      await Promise.all(
        workers.flatMap((worker) => Array.from({ length: AT_ONCE }, () => work(worker))),
      )
    },
    close: () => {
      for (const worker of workers) {
        worker.then(
          (each) => each.close(),
          () => {},
        )
      }
    },
  }
}

/** Lists, which take long, lie side by side: dealt out like cards, all shares take as long. */
function shareOut(pages: readonly DerivedPage[], most: number): readonly RenderOrder['pages'][] {
  const count = Math.min(most, pages.length)
  return Array.from({ length: count }, (_, share) =>
    pages
      .filter((_, place) => place % count === share)
      .map(({ address, file }) => ({ address, file })),
  )
}

async function startWorker(options: NextOptions): Promise<Worker> {
  const { child, send, told, ended } = await forkNext('scripts/publish/render-app.ts', {
    ...options,
    nodeOptions: NODE_OPTIONS,
  })
  const waiting = new Map<number, (answer: RenderAnswer) => void>()
  let number = 0
  let fault: string | undefined
  // Who tells a part to end means the whole.
  void told.then(() => process.kill(process.pid, 'SIGTERM'))
  child.on('message', (message: RenderAnswer | ToldMessage) => {
    if ('number' in message) waiting.get(message.number)?.(message)
  })
  void ended.then(() => {
    fault = `生成页面的进程停了（${child.exitCode ?? child.signalCode}）。`
    for (const [order, answer] of waiting) answer({ number: order, fault })
  })
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        if (fault) return reject(new Error(fault))
        number += 1
        const mine = number
        waiting.set(mine, (answer) => {
          waiting.delete(mine)
          if (answer.fault === undefined) resolve()
          else reject(new Error(answer.fault))
        })
        send({ ...order, number: mine })
      }),
    close: () => child.kill('SIGKILL'),
  }
}
