import { describe, expect, test } from 'vitest'
import { parseCsv } from '@/lib/importing/parse-csv'

describe('parseCsv', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      '\uFEFFa;b\r\n\r\nc;d,e\r\n',
      [
        [1, 'a', 'b'],
        [3, 'c', 'd,e'],
      ],
    ],
    [
      'a\tb\n c \t\t\n',
      [
        [1, 'a', 'b'],
        [2, 'c', '', ''],
      ],
    ],
    [
      '"a,1","say ""b"""\n"two\nlines",x\nlast,',
      [
        [1, 'a,1', 'say "b"'],
        [2, 'two\nlines', 'x'],
        [4, 'last', ''],
      ],
    ],
    [',\n', []],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text).map(({ line, cells }) => [line, ...cells])).toEqual(rows)
  })
})
