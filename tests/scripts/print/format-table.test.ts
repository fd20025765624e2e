import displayWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { numberColumn, type Table, textColumn } from '@/lib/engagement/insights/table'
import { formatTable } from '@/scripts/print/format-table'

const table: Table = {
  name: 'articles',
  title: '阅读',
  columns: [textColumn('标题'), numberColumn('浏览')],
  rows: [
    ['微信怎么换头像？', 14642],
    ['iPhone 截屏', 7],
    [undefined, undefined],
  ],
}

describe('formatTable', () => {
  test('lines columns up, however wide the characters are', () => {
    expect(formatTable(table, 80)).toMatchInlineSnapshot(`
      "标题                浏览
      ────────────────  ──────
      微信怎么换头像？  14,642
      iPhone 截屏            7
      "
    `)
  })

  test('fits a narrow terminal', () => {
    const lines = formatTable(table, 16).split('\n')
    expect(lines.map((line) => displayWidth(line)).every((width) => width <= 16)).toBe(true)
    expect(lines[2]).toBe('微信怎…   14,642')
  })

  test('lets nothing that was typed steer the terminal', () => {
    const typed = 'a\u001b[31mb\u202ec\nd\u0007'
    const text = formatTable({ ...table, rows: [[typed, 1]] }, 80)
    for (const character of ['\u001b', '\u202e', '\u0007']) {
      expect(text).not.toContain(character)
    }
    expect(text.split('\n')).toHaveLength(3)
  })
})
