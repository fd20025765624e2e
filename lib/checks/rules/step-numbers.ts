import { findHeadingRows } from '@/lib/markdown/heading-rows'
import { outlineParts, type PartOutline } from '@/lib/markdown/outline'
import type { WrittenItem } from '@/lib/markdown/written-parts'
import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'
import { tightHeadings } from '../tight-headings'
import { lostSteps } from './heading-levels'

const TYPED = /^(?<lead>#{1,6}[ \t]+)?(?<number>\d{1,9})(?=[.、)）．])/

/** Numbers as they were typed run 1, 2, 3. The page counts anew, so a gap may be a lost step. */
export const stepNumbers: BodyRule = {
  name: 'step-numbers',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    // A step that is no heading yet, or one of a lower level, would be missing from the count.
    tightHeadings(body, text).length > 0 || lostSteps(body.headings, text).length > 0
      ? []
      : outlineParts(body.outline)
          .flatMap(countsOf)
          .flatMap((items) => faultsOf(items, text)),
}

/** Steps, and numbered headings that are points; a list of points counts on from where it begins. */
function countsOf(part: PartOutline): readonly (readonly WrittenItem[])[] {
  if (part.kind === 'points') return []
  return part.kind === 'steps'
    ? [part.items]
    : findHeadingRows(part.blocks).map(({ items }) => items)
}

function faultsOf(steps: readonly WrittenItem[], text: string): readonly Finding[] {
  const typed = steps.map((step) => typedNumber(step, text))
  // `1.` before every item is a way to write Markdown lists, and means “count for me”.
  if (steps.length > 1 && typed.every((each) => each?.value === 1 && !each.isHeading)) return []
  const renumber = typed.flatMap((each, index) =>
    each && each.value !== index + 1
      ? [{ start: each.start, end: each.end, text: String(index + 1) }]
      : [],
  )
  const fix = renumber.length > 0 ? renumber : undefined
  const values = steps.map((step, index) => typed[index]?.value ?? step.typedNumber)
  // How far the count is off since the last fault, so that one gap is one problem and not many.
  let shift = 0
  return steps.flatMap((step, index) => {
    const value = values[index] ?? 0
    const expected = index + 1 + shift
    if (value === expected) return []
    const isSlip = values[index + 1] === expected + 1
    if (!isSlip) shift += value - expected
    const fault = faultOf(value, expected, isSlip ? 'slip' : index === 0 ? 'start' : 'gap')
    return [{ at: spanOf(step).start, ...fault, fix }]
  })
}

function faultOf(
  value: number,
  expected: number,
  kind: 'slip' | 'start' | 'gap',
): Omit<Finding, 'at'> {
  const hint = `这里改成 ${expected}，后面的依次往下排；网页上的编号是程序按顺序排的。`
  if (kind === 'slip') {
    return {
      message: `步骤编号写错了：这里写的是 ${value}，应该是 ${expected}`,
      hint: `改成 ${expected}。`,
    }
  }
  // Often the count of an earlier list that goes on below another heading.
  if (kind === 'start') {
    return { message: `步骤从 ${value} 开始编号，应该从 1 开始`, hint, severity: 'warning' }
  }
  return value < expected
    ? { message: `步骤编号重复或倒退：这里写的是 ${value}，应该是 ${expected}`, hint }
    : {
        message: `步骤编号跳了：上一步是 ${expected - 1}，这里是 ${value}`,
        hint: `看看是不是漏了一步；没有漏就改成 ${expected}，后面的依次往下排。`,
      }
}

function typedNumber(step: WrittenItem, text: string) {
  const { start } = spanOf(step)
  const groups = TYPED.exec(text.slice(start, start + 40))?.groups
  if (groups?.number === undefined) return undefined
  const from = start + (groups.lead?.length ?? 0)
  return {
    value: Number(groups.number),
    isHeading: groups.lead !== undefined,
    start: from,
    end: from + groups.number.length,
  }
}
