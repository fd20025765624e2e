import type { StepOutline } from '@/lib/markdown/outline'
import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'

const TYPED = /^(?<lead>#{1,6}[ \t]+)?(?<number>\d{1,9})(?=[.、)）．])/

/** Numbers as they were typed run 1, 2, 3. The page counts anew, so a gap may be a lost step. */
export const stepNumbers: BodyRule = {
  name: 'step-numbers',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.outline.sections.flatMap(({ steps }) => faultsOf(steps, text)),
}

function faultsOf(steps: readonly StepOutline[], text: string): readonly Finding[] {
  const typed = steps.map((step) => typedNumber(step, text))
  // `1.` before every item is a way to write Markdown lists, and means “count for me”.
  if (steps.length > 1 && typed.every((each) => each?.value === 1 && !each.isHeading)) return []
  const renumber = typed.flatMap((each, index) =>
    each && each.value !== index + 1
      ? [{ start: each.start, end: each.end, text: String(index + 1) }]
      : [],
  )
  return steps.flatMap((step, index) => {
    const value = typed[index]?.value ?? step.typedNumber
    const before = steps[index - 1]
    // Counted from the step before, so that one gap is one problem and not one for each step below.
    const expected = before ? (typed[index - 1]?.value ?? before.typedNumber) + 1 : 1
    if (value === expected) return []
    const finding = faultOf(value, expected, before === undefined, spanOf(step).start)
    return [{ ...finding, fix: renumber.length > 0 ? renumber : undefined }]
  })
}

function faultOf(value: number, expected: number, isFirst: boolean, at: number): Finding {
  const hint = `这里改成 ${expected}，后面的依次往下排；网页上的编号是程序按顺序排的。`
  if (isFirst) return { at, message: `步骤从 ${value} 开始编号，应该从 1 开始`, hint }
  return value < expected
    ? { at, message: `步骤编号重复或倒退：这里写的是 ${value}，应该是 ${expected}`, hint }
    : {
        at,
        message: `步骤编号跳了：上一步是 ${expected - 1}，这里是 ${value}`,
        hint: `看看是不是漏了一步；没有漏就改成 ${expected}，后面的依次往下排。`,
      }
}

function typedNumber(step: StepOutline, text: string) {
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
