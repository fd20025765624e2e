import { describe, expect, test } from 'vitest'
import { readFlags, swallowedFlags } from '@/scripts/editing/flags'

const options = {
  title: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
} as const

describe('readFlags', () => {
  test('reads flags and words in any order', () => {
    const read = readFlags(['a', '--title', '- 甲', '-y', 'b', '--', '--c'], options)
    expect(read).toEqual({
      values: { title: '- 甲', yes: true },
      words: ['a', 'b', '--c'],
      faults: [],
    })
  })

  test('complains about everything at once', () => {
    const { faults } = readFlags(['--titel=x', '--yes=1', '--title', '--wholly-else'], options)
    expect(faults).toMatchInlineSnapshot(`
      [
        "没有 --titel 这个选项，是不是 --title？",
        "--yes 后面不用写「=1」。",
        "--title 后面要写内容。",
      ]
    `)
  })
})

describe('swallowedFlags', () => {
  test('notices flags that npm kept for itself', () => {
    const env = { npm_config_dry_run: 'true', npm_lifecycle_event: 'move' }
    expect(swallowedFlags(['dry-run', 'undo'], env)).toEqual([
      '命令里少了一个 --：在 npm run move 后面、--dry-run 前面加上 --（两边留空格）。',
    ])
    expect(swallowedFlags(['dry-run', 'undo'], {})).toEqual([])
  })
})
