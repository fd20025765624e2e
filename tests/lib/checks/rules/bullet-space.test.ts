import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('bullet-space', () => {
  test('hyphens', async () => {
    expect(
      await reportBody(`
## 怎么做？

-打开设置。
-点应用。
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [bullet-space] 「-打开设置。」起的 2 行不会变成列表，符号会原样显示
    每行开头写成横线加空格，例如「- 打开设置。」。
  改好以后：
  ## 怎么做？

  - 打开设置。
  - 点应用。"
`)
  })

  test('dots below words', async () => {
    expect(
      await reportBody(`
## 怎么做？

要准备：
• 身份证
• 手机
`),
    ).toMatchInlineSnapshot(`
  "4:1 错误 [bullet-space] 「• 身份证」起的 2 行不会变成列表，符号会原样显示
    每行开头写成横线加空格，例如「- 身份证」。
  改好以后：
  ## 怎么做？

  要准备：

  - 身份证
  - 手机"
`)
  })

  test('boxes', async () => {
    expect(
      await reportBody(`
## 怎么做？

- [] 身份证
-[ ] 手机
- [x]银行卡
`),
    ).toMatchInlineSnapshot(`
  "3:3 错误 [bullet-space] 「[] 身份证」这一行不会有方框，符号会原样显示
    方框写成「- [ ] 身份证」：横线后面、方括号里面和后面都有一个空格。
  4:1 错误 [bullet-space] 「-[ ] 手机」这一行不会有方框，符号会原样显示
    方框写成「- [ ] 手机」：横线后面、方括号里面和后面都有一个空格。
  5:3 错误 [bullet-space] 「[x]银行卡」这一行不会有方框，符号会原样显示
    方框写成「- [x] 银行卡」：横线后面、方括号里面和后面都有一个空格。
  改好以后：
  ## 怎么做？

  - [ ] 身份证
  - [ ] 手机
  - [x] 银行卡"
`)
  })

  test('one hyphen above a list', async () => {
    expect(
      await reportBody(`
## 怎么做？

-打开设置
- 点应用
`),
    ).toMatchInlineSnapshot(`
  "3:1 提醒 [bullet-space] 「-打开设置」不会变成列表，符号会原样显示
    每行开头写成横线加空格，例如「- 打开设置」。
  改好以后：
  ## 怎么做？

  - 打开设置
  - 点应用"
`)
  })

  test('says nothing about options, numbers and links', async () => {
    expect(
      await reportBody(`
## 怎么做？

-a 显示全部
-l 显示细节

-5 度以下不要充电。

- [设置](#怎么做)
- [x](#怎么做)

——鲁迅
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
