import type { List, ListItem, RootContent } from 'mdast'
import { splitItemTitle } from './item-title'
import type { StepBlocks, WrittenStep } from './step-blocks'

/** An ordered list, put together again from the pieces that blocks between its items made of it. */
type Row = {
  readonly items: readonly {
    readonly item: ListItem
    readonly typedNumber: number
    /** What stands between this item and the next, outside the list. */
    readonly after: readonly RootContent[]
  }[]
  /** The index of the first block after the row. */
  readonly end: number
}

/**
 * Steps written as a top-level ordered list whose items open with a bold title or with a sentence.
 * More than half of them must: one forgotten full stop does not turn steps into prose, and a list of
 * bare words stays a list. Gives `undefined` when there is no such list.
 */
export function findListSteps(blocks: readonly RootContent[]): StepBlocks | undefined {
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index]
    if (!block || !isOrdered(block)) {
      index += 1
      continue
    }
    const row = readRow(blocks, index, block)
    const titled = row.items.map(({ item, after }) => splitItemTitle(item, after))
    if (titled.filter(({ isStep }) => isStep).length * 2 > titled.length) {
      const steps = titled.map(
        ({ isStep: _, ...step }, place): WrittenStep => ({
          ...step,
          typedNumber: row.items[place]?.typedNumber ?? 0,
          position: row.items[place]?.item.position,
        }),
      )
      return { intro: blocks.slice(0, index), steps, outro: blocks.slice(row.end) }
    }
    index = row.end
  }
  return undefined
}

function isOrdered(block: RootContent): block is List {
  return block.type === 'list' && block.ordered === true
}

/**
 * Reads a list and those below it that go on with its count. A picture, code, quote or paragraph
 * that is not indented ends a list in Markdown; a heading ends it for us too.
 */
function readRow(blocks: readonly RootContent[], start: number, list: List): Row {
  const items = [...itemsOf(list)]
  let end = start + 1
  for (let index = end; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block || block.type === 'heading') break
    if (!isOrdered(block)) continue
    const last = items.at(-1)
    const goesOn = block.start === items.length + 1 || block.start === (last?.typedNumber ?? 0) + 1
    if (!last || !goesOn) break
    items.splice(-1, 1, { ...last, after: blocks.slice(end, index) }, ...itemsOf(block))
    end = index + 1
  }
  return { items, end }
}

function itemsOf(list: List): Row['items'] {
  return list.children.map((item, index) => ({
    item,
    typedNumber: (list.start ?? 1) + index,
    after: [],
  }))
}
