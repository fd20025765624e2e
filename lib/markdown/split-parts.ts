import type { RootContent } from 'mdast'
import { findHeadingRows, type HeadingRow } from './heading-rows'
import { splitItemTitle } from './item-title'
import { type Judgement, judgeList, type NumberedList } from './judge-list'
import { type Row, readRow } from './numbered-rows'
import { plainWords, readTitle, type WrittenTitle } from './title'
import type { Blocks, WrittenItem, WrittenPart } from './written-parts'

/** The titles that a list stands under, with the depth of each, outermost first. */
type Above = readonly (Pick<WrittenTitle, 'title' | 'mark'> & { readonly depth: number })[]

/**
 * Cuts a stretch of an article into prose, lists of steps and lists of points. Numbered headings that
 * are not steps stay what they are, headings, and the lists below them are judged too.
 */
export function splitParts(
  blocks: Blocks,
  section?: Pick<WrittenTitle, 'title' | 'mark'>,
): readonly WrittenPart[] {
  const base: Above = section ? [{ ...section, depth: 2 }] : []
  const above = titlesOver(blocks, base)
  const over = (row: HeadingRow) => overRow(row, above, base)
  const rows = findHeadingRows(blocks).filter(
    (row) => judgeList(headingList(blocks, row, over(row))).kind === 'steps',
  )
  const parts: WrittenPart[] = []
  let done = 0
  for (const row of rows) {
    parts.push(...listParts(blocks, done, row.start, above))
    parts.push({ kind: 'steps', under: subheading(over(row)), items: row.items })
    done = row.end
  }
  parts.push(...listParts(blocks, done, blocks.length, above))
  return parts
}

/** A numbered list with what was decided about it. */
export type JudgedList = NumberedList &
  Judgement & {
    /** Where its items begin in the text; of a paragraph with several typed numbers the first is known. */
    readonly starts: readonly number[]
  }

/** Every numbered list of a stretch, headings and typed numbers included, but for those within steps. */
export function findLists(
  blocks: Blocks,
  section?: Pick<WrittenTitle, 'title' | 'mark'>,
): readonly JudgedList[] {
  const base: Above = section ? [{ ...section, depth: 2 }] : []
  const above = titlesOver(blocks, base)
  const lists: JudgedList[] = []
  const add = (list: NumberedList, items: readonly Pick<WrittenItem, 'position'>[]) => {
    const judged = judgeList(list)
    const starts = items.flatMap(({ position }) => position?.start.offset ?? [])
    lists.push({ ...list, ...judged, starts })
    return judged.kind
  }
  const inSteps = new Set<number>()
  for (const row of findHeadingRows(blocks)) {
    const list = headingList(blocks, row, overRow(row, above, base))
    if (add(list, row.items) === 'points') continue
    for (let index = row.start; index < row.end; index += 1) inSteps.add(index)
  }
  for (let index = 0; index < blocks.length; ) {
    const row = inSteps.has(index) ? undefined : readRow(blocks, index)
    if (row) {
      const list = rowList(row, blocks[index - 1], above[index] ?? base)
      add(
        list,
        row.items.map(({ item }) => item),
      )
    }
    index = row?.end ?? index + 1
  }
  return lists
}

/** What stands between two runs of step headings. */
function listParts(
  all: Blocks,
  start: number,
  end: number,
  above: readonly Above[],
): readonly WrittenPart[] {
  const blocks = all.slice(0, end)
  const parts: WrittenPart[] = []
  let done = start
  for (let index = start; index < end; ) {
    const row = readRow(blocks, index)
    if (!row) {
      index += 1
      continue
    }
    if (index > done) parts.push({ kind: 'prose', blocks: blocks.slice(done, index) })
    parts.push(toPart(row, blocks[index - 1], above[index] ?? []))
    done = row.end
    index = row.end
  }
  if (end > done) parts.push({ kind: 'prose', blocks: blocks.slice(done, end) })
  return parts
}

/** The titles over a run of headings; smaller headings before it end where it begins. */
function overRow({ start }: HeadingRow, above: readonly Above[], base: Above): Above {
  return above[start - 1]?.filter(({ depth }) => depth < 4) ?? base
}

function toPart(row: Row, before: RootContent | undefined, above: Above): WrittenPart {
  const { kind } = judgeList(rowList(row, before, above))
  if (kind === 'steps') {
    const items = row.items.map(({ item, customId, after, typedNumber }) => {
      const split = splitItemTitle(item, after)
      return { ...split, customId: split.customId ?? customId, typedNumber }
    })
    return { kind, under: subheading(above), items }
  }
  const items = row.items.map(({ item, customId: own, after, typedNumber }) => {
    const { title, customId = own, position } = splitItemTitle(item, after)
    const body = [...item.children, ...after]
    return { title, titleIn: 'body' as const, customId, body, position, typedNumber }
  })
  return { kind, items }
}

function rowList(
  { form, items }: Row,
  before: RootContent | undefined,
  above: Above,
): NumberedList {
  return {
    form,
    items: items.map(({ item }) => {
      const [opening] = item.children
      return opening?.type === 'paragraph' ? plainWords(opening.children) : ''
    }),
    leadIn: before?.type === 'paragraph' ? plainWords(before.children) : '',
    ...titles(above),
  }
}

function headingList(blocks: Blocks, { start, items }: HeadingRow, above: Above): NumberedList {
  const before = blocks[start - 1]
  return {
    form: 'headings',
    items: items.map(({ title }) => title),
    leadIn: before?.type === 'paragraph' ? plainWords(before.children) : '',
    ...titles(above),
  }
}

function titles(above: Above): Pick<NumberedList, 'headings' | 'mark'> {
  return {
    headings: above.map(({ title }) => title),
    mark: above.findLast(({ mark }) => mark)?.mark,
  }
}

function subheading(above: Above): string | undefined {
  return above.findLast(({ depth }) => depth > 2)?.title
}

/** For each block the titles that it stands under; a heading counts as under itself. */
function titlesOver(blocks: Blocks, section: Above): readonly Above[] {
  let above = section
  return blocks.map((block) => {
    if (block.type === 'heading') {
      const outer = above.filter(({ depth }) => depth < block.depth)
      above = [...outer, { ...readTitle(block.children), depth: block.depth }]
    }
    return above
  })
}
