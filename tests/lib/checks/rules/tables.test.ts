import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('tables', () => {
  test('no row of hyphens', async () => {
    expect(
      await reportBody(`
## 怎么做？

| 项目 | 价格 |
| 打印 | 1 元 |
| 复印 | 2 元 |
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [tables] 「| 项目 | 价格 |」下面少了一行横线，整张表会变成一段文字
    表头有 2 列，它下面一行写成 | --- | --- |，冒号、竖线、横线都用英文的。
  改好以后：
  ## 怎么做？

  | 项目 | 价格 |
  | --- | --- |
  | 打印 | 1 元 |
  | 复印 | 2 元 |"
`)
  })

  test('colons in full width, one column too few', async () => {
    expect(
      await reportBody(`
## 怎么做？

价格如下：
| 项目 | 价格 | 备注 |
|：---|---：|
| 打印 | 1 元 | 无 |
`),
    ).toMatchInlineSnapshot(`
  "5:1 错误 [tables] 表头下面这一行「|：---|---：|」写得不对，整张表会变成一段文字
    表头有 3 列，它下面一行写成 | :--- | ---: | --- |，冒号、竖线、横线都用英文的。
  改好以后：
  ## 怎么做？

  价格如下：

  | 项目 | 价格 | 备注 |
  | :--- | ---: | --- |
  | 打印 | 1 元 | 无 |"
`)
  })

  test('everything in full width', async () => {
    expect(
      await reportBody(`
## 怎么做？

｜项目｜价格｜
｜---｜---｜
｜打印｜1 元｜
`),
    ).toMatchInlineSnapshot(`
  "4:1 错误 [tables] 表头下面这一行「｜---｜---｜」写得不对，整张表会变成一段文字
    表头有 2 列，它下面一行写成 | --- | --- |，冒号、竖线、横线都用英文的。
  改好以后：
  ## 怎么做？

  |项目|价格|
  | --- | --- |
  |打印|1 元|"
`)
  })

  test('rows that do not fit', async () => {
    expect(
      await reportBody(`
## 怎么做？

| 项目 | 价格 |
| --- | --- |
| 打印 | 1 元 | 无 |
| \`a|b\` | 2 元 |
| 复印 |
`),
    ).toMatchInlineSnapshot(`
  "5:1 错误 [tables] 表格这一行有 3 格，表头只有 2 列
    看看是不是多打了一个竖线；要显示竖线，前面加一个反斜杠：\\|
  6:1 错误 [tables] 表格这一行有 3 格，表头只有 2 列
    反引号里的竖线也会分格，前面加一个反斜杠：\\|
  6:3 错误 [stray-marks] 多出来的「\`」会原样显示
    反引号要成对：\`代码\`。不需要就删掉。
  7:1 提醒 [tables] 表格这一行只有 1 格，表头有 2 列
    看看是不是漏了一格；就是空的，也写上竖线，中间留空。
  改好以后：
  ## 怎么做？

  | 项目 | 价格 |
  | --- | --- |
  | 打印 | 1 元 | 无 |
  | \`a\\|b\` | 2 元 |
  | 复印 |
  5:1 错误 [tables] 表格这一行有 3 格，表头只有 2 列
    看看是不是多打了一个竖线；要显示竖线，前面加一个反斜杠：\\|
  7:1 提醒 [tables] 表格这一行只有 1 格，表头有 2 列
    看看是不是漏了一格；就是空的，也写上竖线，中间留空。"
`)
  })

  test('says nothing about | in words', async () => {
    expect(
      await reportBody(`
## 怎么做？

输入 a | b，再看。

|x| 是绝对值。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
