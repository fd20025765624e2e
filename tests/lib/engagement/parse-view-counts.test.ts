import { describe, expect, test } from 'vitest'
import { parseViewCounts } from '@/lib/engagement/parse-view-counts'

describe('parseViewCounts', () => {
  test.each([
    ['slug,views\na,1\nb-2,14642\n'],
    ['\uFEFFslug,views\r\na,1\r\n\r\n"b-2","14642"\r\n'],
    [' slug , views \n a , 1 \nb-2,014642'],
  ])('reads %j', (text) => {
    expect(parseViewCounts(text)).toEqual({
      counts: [
        { slug: 'a', views: 1 },
        { slug: 'b-2', views: 14642 },
      ],
    })
  })

  test('names every fault of the file at once, with its line', () => {
    const text = 'slug,views\n京东,5\na,1\nb,"14,642"\nc,-3\nd,1.5\n\na,2\ne\nf,99999999999\n'
    const parsed = parseViewCounts(text)
    const lines = 'faults' in parsed && parsed.faults.map((each) => `${each.line} ${each.message}`)
    expect(lines).toMatchInlineSnapshot(`
      [
        "2 「京东」不是文章地址的最后一段。例如 jd-finance-unbind-card,14642",
        "4 只要两列。浏览数里不写逗号，例如 jd-finance-unbind-card,14642",
        "5 浏览数要写 0 到 10 亿的整数，现在是「-3」。例如 jd-finance-unbind-card,14642",
        "6 浏览数要写 0 到 10 亿的整数，现在是「1.5」。例如 jd-finance-unbind-card,14642",
        "8 「a」在第 3 行写过了",
        "9 浏览数要写 0 到 10 亿的整数，现在是「」。例如 jd-finance-unbind-card,14642",
        "10 浏览数要写 0 到 10 亿的整数，现在是「99999999999」。例如 jd-finance-unbind-card,14642",
      ]
    `)
  })

  test.each([
    ['', 1],
    ['views,slug\na,1', 1],
    ['a,1', 1],
    ['slug,views\n', 2],
  ])('refuses %j on line %d', (text, line) => {
    expect(parseViewCounts(text)).toMatchObject({ faults: [{ line }] })
  })
})
