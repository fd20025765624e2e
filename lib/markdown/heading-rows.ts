import type { Heading, RootContent } from 'mdast'
import { withoutStart } from './inline'
import { splitStepNumber } from './ordinals'
import { readTitle, richTitle, type WrittenTitle, withoutFullStop } from './title'
import type { Blocks, WrittenItem } from './written-parts'

/** A run of numbered `h3`; `start` and `end` are indexes of blocks. */
export type HeadingRow = {
  readonly start: number
  readonly end: number
  readonly items: readonly WrittenItem[]
}

/** A third-level heading of a section; `number` is that of a step. */
type Landmark = { readonly index: number; readonly number?: number }

/**
 * The runs of `### 1. 标题`. A heading without number ends a run, unless the numbers go on after it:
 * then it belongs to the item above. Where the numbers start anew (方法一 … 方法二 …), so does a run.
 */
export function findHeadingRows(blocks: Blocks): readonly HeadingRow[] {
  const landmarks = findLandmarks(blocks)
  const rows: number[][] = []
  for (const [place, { number }] of landmarks.entries()) {
    if (number === undefined) continue
    const startsAnew = number === 1 && landmarks[place - 1]?.number === undefined
    const row = rows.at(-1)
    if (!row || startsAnew) rows.push([place])
    else row.push(place)
  }
  return rows.map((places) => {
    const starts = places.map((place) => landmarks[place]?.index ?? 0)
    const end = landmarks[(places.at(-1) ?? 0) + 1]?.index ?? blocks.length
    return {
      start: starts[0] ?? 0,
      end,
      items: starts.flatMap((start, index) => {
        const heading = blocks[start]
        if (heading?.type !== 'heading') return []
        return [toItem(heading, blocks.slice(start + 1, starts[index + 1] ?? end))]
      }),
    }
  })
}

function findLandmarks(blocks: Blocks): readonly Landmark[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading' || block.depth !== 3) return []
    return [{ index, number: stepNumberOf(block) }]
  })
}

function toItem(heading: Heading, body: Blocks): WrittenItem {
  const written = readTitle(heading.children)
  const typed = splitTypedNumber(written)
  return {
    title: withoutFullStop(typed?.title ?? written.title),
    heading: richTitle(typed?.content ?? written.content),
    titleIn: 'heading',
    customId: written.customId,
    typedNumber: typed?.number ?? 0,
    body,
    position: heading.position,
  }
}

/** A title without the number typed before it; `undefined` when there is none. */
export function splitTypedNumber({ title, content }: WrittenTitle):
  | {
      readonly number: number
      readonly title: string
      readonly content: WrittenTitle['content']
    }
  | undefined {
  const typed = splitStepNumber(title)
  return typed && { ...typed, content: withoutStart(content, title.length - typed.title.length) }
}

/** The number typed before an `h3`; `undefined` for all else. */
export function stepNumberOf(block: RootContent): number | undefined {
  if (block.type !== 'heading' || block.depth !== 3) return undefined
  return splitStepNumber(readTitle(block.children).title)?.number
}
