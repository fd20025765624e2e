import type { Heading, RootContent } from 'mdast'
import { splitStepNumber } from './ordinals'
import type { StepBlocks, WrittenStep } from './step-blocks'
import { keptBelow, readTitle, withoutFullStop } from './title'

/** A third-level heading of a section; `number` is that of a step. */
type Landmark = { readonly index: number; readonly number?: number }

/**
 * Steps written as `### 1. 标题`. The first numbered heading opens the first one. A heading without
 * number ends them, unless the numbers go on after it: then it belongs to the step above. Where the
 * numbers start anew instead (方法一 … 方法二 …), the second row of steps stays prose, and so does
 * the first if it has a heading of its own. Gives `undefined` when no heading is numbered.
 */
export function findHeadingSteps(blocks: readonly RootContent[]): StepBlocks | undefined {
  const landmarks = findLandmarks(blocks)
  const first = landmarks.findIndex(({ number }) => number !== undefined)
  if (first === -1) return undefined
  const again = landmarks.findIndex(
    ({ number }, place) =>
      place > first && number === 1 && landmarks[place - 1]?.number === undefined,
  )
  if (again !== -1 && first > 0) return undefined
  const row = again === -1 ? landmarks : landmarks.slice(0, again)
  const last = row.findLastIndex(({ number }) => number !== undefined)
  const starts = row.flatMap(({ index, number }) => (number === undefined ? [] : [index]))
  const end = landmarks[last + 1]?.index ?? blocks.length
  return {
    intro: blocks.slice(0, starts[0]),
    steps: starts.flatMap((start, place) => {
      const heading = blocks[start]
      if (heading?.type !== 'heading') return []
      return [toStep(heading, blocks.slice(start + 1, starts[place + 1] ?? end))]
    }),
    outro: blocks.slice(end),
  }
}

function findLandmarks(blocks: readonly RootContent[]): readonly Landmark[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading' || block.depth !== 3) return []
    return [{ index, number: stepNumberOf(block) }]
  })
}

function toStep(heading: Heading, body: readonly RootContent[]): WrittenStep {
  const written = readTitle(heading.children)
  const { number: typedNumber = 0, title = '' } = splitStepNumber(written.title) ?? {}
  return {
    title: withoutFullStop(title),
    customId: written.customId,
    typedNumber,
    body: [...keptBelow(written), ...body],
    position: heading.position,
  }
}

/** The number typed before an `h3`, which makes it a step; `undefined` for all else. */
export function stepNumberOf(block: RootContent): number | undefined {
  if (block.type !== 'heading' || block.depth !== 3) return undefined
  return splitStepNumber(readTitle(block.children).title)?.number
}
