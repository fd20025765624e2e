import type { List, ListItem, RootContent } from 'mdast'
import { shownWords, splitLines, withoutStart } from './inline'
import { takeItemId } from './item-id'
import { splitStepNumber } from './ordinals'
import type { Blocks } from './written-parts'

/** A numbered list, put together again from the pieces that blocks between its items made of it. */
export type Row = {
  readonly form: 'list' | 'typed'
  readonly items: readonly RowItem[]
  /** The index of the first block after the row. */
  readonly end: number
}

type RowItem = {
  /** Without its `{#id}`. */
  readonly item: ListItem
  readonly customId?: string
  readonly typedNumber: number
  /** What stands between this item and the next, outside the list. */
  readonly after: Blocks
}

/**
 * The numbered list that begins at a block: an ordered list, or paragraphs and lines that open with
 * typed numbers (`1、`, `（1）`, `①`, `第一步：`) from one on. `undefined` for all else, and for lists
 * with boxes to tick.
 */
export function readRow(blocks: Blocks, start: number): Row | undefined {
  const block = blocks[start]
  if (!block) return undefined
  if (isOrdered(block)) return readListRow(blocks, start, block)
  return block.type === 'paragraph' ? readTypedRow(blocks, start) : undefined
}

function isOrdered(block: RootContent): block is List {
  const isTasks = (list: List) =>
    list.children.some(({ checked }) => checked !== null && checked !== undefined)
  return block.type === 'list' && block.ordered === true && !isTasks(block)
}

/**
 * Reads a list and those below it that go on with its count. A picture, code, quote or paragraph
 * that is not indented ends a list in Markdown; a heading ends it for us too.
 */
function readListRow(blocks: Blocks, start: number, list: List): Row {
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
  return { form: 'list', items, end }
}

function itemsOf(list: List): readonly RowItem[] {
  return list.children.map((item, index) => ({
    ...takeItemId(item),
    typedNumber: (list.start ?? 1) + index,
    after: [],
  }))
}

/** Two numbers make a row; one alone may be anything. */
function readTypedRow(blocks: Blocks, start: number): Row | undefined {
  const items: RowItem[] = []
  let end = start
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block || block.type === 'heading') break
    const found = typedItems(block, items.length + 1)
    if (found.length === 0) {
      // A count that begins again is another row, and reading on from each would take for ever.
      if (items.length === 0 || typedItems(block, 1).length > 0) break
      continue
    }
    const last = items.at(-1)
    if (last) items.splice(-1, 1, { ...last, after: blocks.slice(end, index) })
    items.push(...found)
    end = index + 1
  }
  return items.length > 1 ? { form: 'typed', items, end } : undefined
}

/** What a typed number may begin with; asked first, because most paragraphs begin otherwise. */
const MAY_BE_NUMBER = /^\s*[（(\d０-９①-⒛㈠-㈩第步Ss]/

/** The items of a paragraph whose first line opens with the number that is due. */
function typedItems(block: RootContent, due: number): readonly RowItem[] {
  if (block.type !== 'paragraph') return []
  if (!MAY_BE_NUMBER.test(shownWords(block.children.slice(0, 1)))) return []
  const items: { number: number; lines: (typeof block.children)[] }[] = []
  for (const line of splitLines(block.children)) {
    const words = shownWords(line)
    const typed = splitStepNumber(words.trimStart())
    const last = items.at(-1)
    if (typed && typed.title !== '' && typed.number === due + items.length) {
      const content = withoutStart(line, words.length - typed.title.length)
      items.push({ number: typed.number, lines: [content] })
    } else if (last) last.lines.push(line)
    else return []
  }
  return items.map(({ number, lines }, index) => ({
    ...takeItemId({
      type: 'listItem',
      children: [
        {
          type: 'paragraph',
          children: lines.flatMap((line, at) =>
            at === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line],
          ),
        },
      ],
      position: index === 0 ? block.position : undefined,
    }),
    typedNumber: number,
    after: [],
  }))
}
