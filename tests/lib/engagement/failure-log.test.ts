import { describe, expect, test } from 'vitest'
import { createFailureLog } from '@/lib/engagement/failure-log'

function logAt(moments: readonly number[]): readonly string[] {
  const lines: string[] = []
  let now = 0
  const log = createFailureLog(
    (line) => lines.push(line),
    () => now,
  )
  for (const moment of moments) {
    now = moment
    log(new Error(`失败于 ${moment}`))
  }
  return lines
}

describe('createFailureLog', () => {
  test('writes one line a minute, with how many were left out', () => {
    expect(logAt([0, 1, 59_999, 60_000, 60_001, 130_000])).toEqual([
      '失败于 0',
      '失败于 60000（上次记录之后还有 2 次失败）',
      '失败于 130000（上次记录之后还有 1 次失败）',
    ])
  })
  test('is not silenced by a clock that was set back', () => {
    expect(logAt([900_000, 0])).toHaveLength(2)
  })
})
