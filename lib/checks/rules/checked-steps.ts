import { instantMs, parseInstant } from '@/lib/date'
import { type FrontMatter, hasIssue } from '../document'
import { nearest } from '../nearest'
import type { AddressRule, Finding } from '../rule'
import type { Site } from '../site'
import { valuePlace } from '../yaml-place'

/** What `checkedSteps` says was followed is a step of the article, and was followed by now. */
export const checkedSteps: AddressRule = {
  name: 'checked-steps',
  severity: 'error',
  about: 'addresses',
  check: ({ document: { front }, addresses, site }) => {
    const list: unknown = front?.values.checkedSteps
    if (!front || !Array.isArray(list)) return []
    const anchors = new Set(addresses.anchors)
    return list.flatMap((entry: unknown, index) => {
      const [step, at] = ['step', 'at'].map((key) => textOf(front, entry, index, key))
      return [
        ...(step === undefined || anchors.has(step)
          ? []
          : [unknownStep(step, index, front, anchors)]),
        ...(at === undefined ? [] : laterThanNow(at, index, front, site)),
      ]
    })
  },
}

function textOf(front: FrontMatter, entry: unknown, index: number, key: string) {
  if (typeof entry !== 'object' || entry === null) return undefined
  if (hasIssue(front, ['checkedSteps', index, key])) return undefined
  const value: unknown = Reflect.get(entry, key)
  return typeof value === 'string' ? value : undefined
}

function unknownStep(
  step: string,
  index: number,
  { map }: FrontMatter,
  anchors: ReadonlySet<string>,
): Finding {
  const meant = nearest(step, anchors)
  return {
    at: valuePlace(map, ['checkedSteps', index, 'step']).start,
    message: `这篇文章没有「${step}」这一步`,
    hint: meant
      ? `是不是「${meant}」？步骤改过标题，核对也要重新做。`
      : '步骤改过或删掉了，这一行核对就不算数，删掉它，再照着新的做一遍。',
  }
}

function laterThanNow(
  at: string,
  index: number,
  { map }: FrontMatter,
  { now }: Site,
): readonly Finding[] {
  const day = parseInstant(at)
  if (day === undefined || instantMs(day) <= now.getTime()) return []
  return [
    {
      at: valuePlace(map, ['checkedSteps', index, 'at']).start,
      message: `核对日期 ${at} 还没有到`,
      hint: '填真正照着做的那一天。',
    },
  ]
}
