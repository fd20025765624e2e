import type { BatchMessage, PartMessage } from './share-work'

type PartWork<Item, Result> = (items: readonly Item[]) => readonly Result[]

/**
 * The other side of `shareWork`: begins with what it is told, then does batch after batch. Ends when it
 * cannot begin, which `shareWork` reports.
 */
export function runPart<Setup, Item, Result>(
  begin: (setup: Setup) => Promise<PartWork<Item, Result>> | PartWork<Item, Result>,
): void {
  const tell = (message: PartMessage<Result>) => process.send?.(message)
  process.once('message', async ({ setup }: { readonly setup: Setup }) => {
    const work = await begin(setup)
    process.on('message', ({ index, items }: BatchMessage<Item>) =>
      tell({ index, results: work(items) }),
    )
    tell({})
  })
}
