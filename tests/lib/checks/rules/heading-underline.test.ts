import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('heading-underline', () => {
  test('a line right below words', async () => {
    expect(
      await reportBody(`
## 怎么做？

先看这一段。

最后一句话
---

写完了。
`),
    ).toMatchInlineSnapshot(`
  "6:1 错误 [heading-underline] --- 紧跟在「最后一句话」下面，上面这一行会变成标题
    要画分隔线，在 --- 上面空一行；真的是小节标题，就写成「## 标题」。
  改好以后：
  ## 怎么做？

  先看这一段。

  最后一句话

  ---

  写完了。"
`)
  })

  test('in a quote', async () => {
    expect(
      await reportBody(`
## 怎么做？

> 第一行
> 第二行
> ---
> 写完了。
`),
    ).toMatchInlineSnapshot(`
      "5:1 错误 [heading-underline] --- 紧跟在「第二行」下面，上面这一段会变成标题
        要画分隔线，在 --- 上面空一行；真的是小节标题，就写成「## 标题」。
      改好以后：
      ## 怎么做？

      > 第一行
      > 第二行
      >
      > ---
      > 写完了。"
    `)
  })

  test('says nothing about a heading that was drawn', async () => {
    expect(
      await reportBody(`
## 怎么做？

先看这一段。

还有别的办法吗？
----------------

写完了。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
