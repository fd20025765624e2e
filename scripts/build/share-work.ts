import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { bundleProgram } from '../program.mjs'

/** Processes that help this one. */
export type Helpers = {
  /** The program of the processes, relative to the project; see `work-part`. */
  readonly program: string
  /** How many work besides this one. */
  readonly processes: number
}

/** Work on many items that is the same for each, and needs the same preparation in each process. */
export type Work<Setup, Item, Result> = {
  /**
   * A few words. What does not fit into the pipe at once goes only between two batches of this process: a
   * whole folder of 1,000 documents let the others wait for three seconds, and one of 10,000 for half a minute.
   */
  readonly setup: Setup
  readonly items: readonly Item[]
  /** What this process does meanwhile; without it, this one stays free. */
  readonly here?: (items: readonly Item[]) => readonly Result[]
}

/** From a process: it is ready for its first batch, or done with one. */
export type PartMessage<Result> =
  | { readonly index?: undefined }
  | { readonly index: number; readonly results: readonly Result[] }

/** To a process: how to begin, then batch after batch. */
export type BatchMessage<Item> = { readonly index: number; readonly items: readonly Item[] }

/** Documents that one process reads in the time that the program takes to be compiled. */
const READ_MEANWHILE = 1_500

/**
 * How many processes may read documents while the program is compiled beside them. One more than there
 * are cores left would only warm up once more: on two cores it cost a build of 1,000 articles a twentieth
 * of its CPU and saved no time. Where reading goes on after that, every core has its own.
 */
export function coresBesideCompile(documents: number): number {
  const cores = availableParallelism()
  return documents > READ_MEANWHILE ? cores : Math.max(1, cores - 1)
}

/** Small enough that nobody waits long for the last one, large enough that asking costs nothing. */
const BATCH = 20

/**
 * Deals items out to processes, a batch to whoever is free; gives the results in the order of the items.
 * The processes start while this one prepares the work.
 *
 * @throws Error when a process ends before its time
 */
export async function shareWork<Setup, Item, Result>(
  { program, processes }: Helpers,
  prepare: () => Promise<Work<Setup, Item, Result>>,
): Promise<readonly Result[]> {
  const file = processes > 0 ? await bundleProgram(program) : ''
  const children = Array.from({ length: processes }, () =>
    // Maps, sets and bytes travel as they are.
    // One that does not start is reported when it is told its work.
    fork(file, { serialization: 'advanced' }).on('error', () => {}),
  )
  try {
    const { setup, items, here } = await prepare()
    const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
      items.slice(index * BATCH, (index + 1) * BATCH),
    )
    const results: (readonly Result[])[] = Array.from(batches, () => [])
    let taken = 0
    const next = (): BatchMessage<Item> | undefined => {
      const [index, batch] = [taken, batches[taken]]
      taken += 1
      return batch && { index, items: batch }
    }
    const keep = (index: number, made: readonly Result[]) => {
      results[index] = made
    }
    const parts = children.map((child) => serve(child, program, setup, next, keep))
    await Promise.all([...parts, ...(here ? [workHere(here, next, keep)] : [])])
    return results.flat()
  } finally {
    for (const child of children) child.kill()
  }
}

type Next<Item> = () => BatchMessage<Item> | undefined
type Keep<Result> = (index: number, results: readonly Result[]) => void

async function workHere<Item, Result>(
  here: (items: readonly Item[]) => readonly Result[],
  next: Next<Item>,
  keep: Keep<Result>,
): Promise<void> {
  for (let batch = next(); batch; batch = next()) {
    keep(batch.index, here(batch.items))
    // The others ask for their next batch meanwhile.
    await nextTurn()
  }
}

function serve<Setup, Item, Result>(
  child: ChildProcess,
  program: string,
  setup: Setup,
  next: Next<Item>,
  keep: Keep<Result>,
): Promise<void> {
  let open = 0
  return new Promise((resolve, reject) => {
    const send = () => {
      const batch = next()
      if (!batch) return
      open += 1
      child.send(batch)
    }
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`${program} 意外停止（${code}）`)))
    child.on('message', (message) => {
      const part = message as PartMessage<Result>
      if (part.index === undefined) {
        // It always has one in hand while this process is busy with its own.
        send()
      } else {
        open -= 1
        keep(part.index, part.results)
      }
      send()
      if (open === 0) resolve()
    })
    child.send({ setup })
  })
}
