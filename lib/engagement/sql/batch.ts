import { StoreUnavailable } from '../store'

/** Collects items, so that many are committed (and synced) at once. */
export type Batch<Item, Result> = {
  /** Settles once the item's group is committed, or has failed. */
  add(item: Item): Promise<Result>
  /** Resolves when nothing is under way. */
  settle(): Promise<void>
}

/** Long enough for the requests of one moment to meet, too short for a reader to notice. */
const COLLECTING_MS = 3

type Waiting<Item, Result> = {
  readonly item: Item
  resolve(result: Result): void
  reject(error: unknown): void
}

/** Groups of at most `most` are committed one after another; `commit` gives one result an item. */
export function createBatch<Item, Result>(
  most: number,
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
): Batch<Item, Result> {
  let waiting: Waiting<Item, Result>[] = []
  let running: Promise<void> | undefined

  const take = () => {
    const group = waiting.slice(0, most)
    waiting = waiting.slice(most)
    return group
  }
  const commitGroup = async (group: readonly Waiting<Item, Result>[]) => {
    try {
      const results = await commit(group.map(({ item }) => item))
      group.forEach(({ resolve }, index) => {
        resolve(results[index] as Result)
      })
    } catch (error) {
      // Those who waited meanwhile would only wait for the same answer again.
      const failed = error instanceof StoreUnavailable ? [...group, ...waiting.splice(0)] : group
      for (const { reject } of failed) reject(error)
    }
  }
  const run = async () => {
    await new Promise((resolve) => setTimeout(resolve, COLLECTING_MS))
    while (waiting.length > 0) await commitGroup(take())
    running = undefined
  }
  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        running ??= run()
      }),
    settle: async () => {
      while (running) await running
    },
  }
}
