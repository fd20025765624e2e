import type { BatchMessage, PartMessage } from './share-work'

/** The other side of `shareWork`: begins with what it is told, then does batch after batch. */
export function runPart<Setup, Item, Result>(
  begin: (setup: Setup) => (items: readonly Item[]) => readonly Result[],
): void {
  const tell = (message: PartMessage<Result>) => process.send?.(message)
  process.once('message', ({ setup }: { readonly setup: Setup }) => {
    const work = begin(setup)
    process.on('message', ({ index, items }: BatchMessage<Item>) =>
      tell({ index, results: work(items) }),
    )
    tell({})
  })
}
