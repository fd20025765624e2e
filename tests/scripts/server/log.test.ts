import { describe, expect, test } from 'vitest'
import { createLog } from '@/scripts/server/log'

function written(format: 'text' | 'json') {
  const lines: (readonly [string, string])[] = []
  const log = createLog(format, (line, level) => lines.push([level, line]))
  log({ event: 'started', text: '网站已启动', facts: { url: 'http://127.0.0.1:3000' } })
  log({
    event: 'request-failed',
    level: 'error',
    text: '[服务] 没有\n打开',
    facts: { status: 500 },
  })
  return lines
}

describe('createLog', () => {
  test('says sentences', () => {
    expect(written('text')).toEqual([
      ['info', '网站已启动'],
      ['error', '[服务] 没有\n打开'],
    ])
  })

  test('writes an object a line for programs', () => {
    const lines = written('json')
    expect(lines.map(([, line]) => line.includes('\n'))).toEqual([false, false])
    expect(lines.map(([level, line]) => [level, JSON.parse(line)])).toEqual([
      [
        'info',
        {
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          level: 'info',
          event: 'started',
          text: '网站已启动',
          url: 'http://127.0.0.1:3000',
        },
      ],
      [
        'error',
        {
          time: expect.anything(),
          level: 'error',
          event: 'request-failed',
          text: '[服务] 没有\n打开',
          status: 500,
        },
      ],
    ])
  })
})
