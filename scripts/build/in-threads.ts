import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import { bundleProgram } from '../program.mjs'

/** A program whose default export does a batch of the work; it knows nothing but what it is given. */
export type BatchProgram<Setup, Item, Result> = (batch: {
  readonly setup: Setup
  readonly items: readonly Item[]
}) => readonly Result[] | Promise<readonly Result[]>

export type ThreadOptions<Setup> = {
  /** Relative to the project. */
  readonly program: string
  readonly threads: number
  readonly setup: Setup
}

/** Small enough that nobody waits long for the last one, large enough that asking costs nothing. */
const BATCH = 20

/** Deals items out to threads, a batch to whoever is free; returns the results in the order of the items. */
export async function inThreads<Setup, Item, Result>(
  { program, threads, setup }: ThreadOptions<Setup>,
  items: readonly Item[],
): Promise<readonly Result[]> {
  const pool = new Tinypool({
    filename: await bundleProgram(program),
    minThreads: threads,
    maxThreads: threads,
  })
  try {
    const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
      items.slice(index * BATCH, (index + 1) * BATCH),
    )
    const results = batches.map(
      (batch) => pool.run({ setup, items: batch }) as Promise<readonly Result[]>,
    )
    return (await Promise.all(results)).flat()
  } finally {
    await pool.destroy()
  }
}

/** Documents that one thread reads in the time that the program takes to be compiled. */
const READ_MEANWHILE = 1_500

/**
 * How many threads may read documents while the program is compiled beside them. One more than there are
 * cores left would only warm up once more: on two cores it cost a build of 1,000 articles a twentieth of
 * its CPU and saved no time. Where reading goes on after that, every core has its own.
 */
export function coresBesideCompile(documents: number): number {
  const cores = availableParallelism()
  return documents > READ_MEANWHILE ? cores : Math.max(1, cores - 1)
}
