import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('raw-html', () => {
  test('says nothing about keys, raised letters and line breaks', async () => {
    expect(
      await reportBody(`
## 怎么做？

按 <kbd>Ctrl</kbd> + <kbd>C</kbd>，x<sup>2</sup>，H<sub>2</sub>O。

| 列 |
| --- |
| 一<br>二 |
`),
    ).toMatchInlineSnapshot(`""`)
  })

  test('a half of a pair, and a line break alone', async () => {
    expect(
      await reportBody(`
## 怎么做？

按 <kbd>Ctrl 试试。

<br>

好了。
`),
    ).toMatchInlineSnapshot(`
      "3:3 错误 [raw-html] <kbd> 是网页代码，网站不显示它
        要成对写：<kbd>Ctrl</kbd>。
      5:1 错误 [raw-html] <br> 是网页代码，网站不显示它
        单独一行的 <br> 没有用，删掉它；段落之间空一行就行。"
    `)
  })
})
