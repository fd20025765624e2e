import { describe, expect, test } from 'vitest'
import { formatCsv } from '@/lib/engagement/insights/format-csv'
import { numberColumn, textColumn } from '@/lib/engagement/insights/table'

const csv = (cell: string | number | undefined) =>
  formatCsv({ name: 't', title: 't', columns: [textColumn('甲')], rows: [[cell]] })

describe('formatCsv', () => {
  test('starts with a byte order mark and ends every line with CRLF', () => {
    const columns = [textColumn('标题'), numberColumn('浏览')]
    const table = { name: 't', title: 't', columns, rows: [['微信', 3]] }
    expect(formatCsv(table)).toBe('\ufeff标题,浏览\r\n微信,3\r\n')
  })

  test.each([
    ['解绑,换绑', '"解绑,换绑"'],
    ['他说"不行"', '"他说""不行"""'],
    ['一行\n两行', '"一行\n两行"'],
    ['a\r\nb', '"a\r\nb"'],
    [' 前后空格 ', '" 前后空格 "'],
    ['平常', '平常'],
    ['', ''],
  ])('quotes %j as %j', (cell, written) => {
    expect(csv(cell)).toBe(`\ufeff甲\r\n${written}\r\n`)
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+8613800000000', "'+8613800000000"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://a.example","点我")', '"\'=HYPERLINK(""http://a.example"",""点我"")"'],
  ])('lets no spreadsheet calculate %j', (cell, written) => {
    expect(csv(cell)).toBe(`\ufeff甲\r\n${written}\r\n`)
  })

  test('leaves numbers alone, negative ones too, and nothing empty', () => {
    expect(csv(-3)).toBe('\ufeff甲\r\n-3\r\n')
    expect(csv(undefined)).toBe('\ufeff甲\r\n\r\n')
  })
})
