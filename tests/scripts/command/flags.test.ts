import { describe, expect, test } from 'vitest'
import { readFlags } from '@/scripts/command/flags'

const flags = {
  title: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
  'no-draft': { type: 'boolean' },
} as const

const none = { title: undefined, yes: false, 'dry-run': false, 'no-draft': false }

describe('readFlags', () => {
  test('reads flags and words in any order', () => {
    const read = readFlags(['a', '--title', '- 甲', '-y', 'b', '--', '--c'], flags)
    expect(read).toEqual({
      values: { ...none, title: '- 甲', yes: true },
      words: ['a', 'b', '--c'],
      faults: [],
      notes: [],
    })
  })

  test('complains about everything at once', () => {
    const { faults } = readFlags(['--titel=x', '--yes=1', '--title', '--wholly-else'], flags)
    expect(faults).toMatchInlineSnapshot(`
      [
        "没有 --titel 这个选项，是不是 --title？",
        "--yes 后面不用写「=1」。",
        "--title 后面要写内容。",
      ]
    `)
  })

  test('does what was written without --, and says how to write it', () => {
    const env = {
      npm_lifecycle_event: 'move',
      npm_config_dry_run: 'true',
      npm_config_title: '标题',
      npm_config_draft: '',
    }
    const read = readFlags(['a', 'b'], flags, env)
    expect(read.values).toEqual({ ...none, title: '标题', 'dry-run': true, 'no-draft': true })
    expect(read.faults).toEqual([])
    expect(read.notes).toEqual([
      'npm 把 --title 收走了，这次照样算数。以后写成：npm run move -- --title',
      'npm 把 --dry-run 收走了，这次照样算数。以后写成：npm run move -- --dry-run',
      'npm 把 --no-draft 收走了，这次照样算数。以后写成：npm run move -- --no-draft',
    ])
  })

  test('says what to type where npm has kept the flag and lost what stood behind it', () => {
    const env = { npm_lifecycle_event: 'new', npm_config_title: 'true' }
    expect(readFlags(['标题'], flags, env).faults).toEqual([
      'npm 把 --title 收走了，后面的内容没有传过来。写成：npm run new -- --title ……',
    ])
  })

  test('takes no setting of npm for a flag', () => {
    const env = { npm_lifecycle_event: 'new', npm_config_yes: 'true' }
    expect(readFlags([], flags, env)).toMatchObject({ values: none, faults: [], notes: [] })
  })
})
