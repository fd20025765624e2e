import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('typed-list', () => {
  test('numbers with 、 in one paragraph', async () => {
    expect(
      await reportBody(`
## 怎么做？

1、打开设置。
2、点应用。
3、点确定。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [typed-list] 「1、打开设置。」起的 3 行在这里显示成编号列表，在别处（例如代码托管网站）不会
        每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。
      2. 点应用。
      3. 点确定。"
    `)
  })

  test('numbers without a space behind the dot', async () => {
    expect(
      await reportBody(`
## 怎么做？

1.打开设置。
2.点应用。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [typed-list] 「1.打开设置。」起的 2 行在这里显示成编号列表，在别处（例如代码托管网站）不会
        每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。
      2. 点应用。"
    `)
  })

  test('numbers in brackets, below words', async () => {
    expect(
      await reportBody(`
## 怎么做？

步骤如下：
（1）打开设置。
（2）点应用。
`),
    ).toMatchInlineSnapshot(`
  "4:1 错误 [typed-list] 「（1）打开设置。」起的 2 行不会变成列表，读者看到的是挤在一起的一段话
    每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
  改好以后：
  ## 怎么做？

  步骤如下：
  1. 打开设置。
  2. 点应用。"
`)
  })

  test('numbers in circles', async () => {
    expect(
      await reportBody(`
## 怎么做？

① 打开设置。
② 点应用。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [typed-list] 「① 打开设置。」起的 2 行在这里显示成编号列表，在别处（例如代码托管网站）不会
        每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。
      2. 点应用。"
    `)
  })

  test('numbers as 第一步', async () => {
    expect(
      await reportBody(`
## 怎么做？

第一步：打开设置。
第二步：点应用。
第十一步：没有接上。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [typed-list] 「第一步：打开设置。」起的 2 行在这里显示成编号列表，在别处（例如代码托管网站）不会
        每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。
      2. 点应用。
      第十一步：没有接上。"
    `)
  })

  test('numbers, each in a paragraph, with a picture between', async () => {
    expect(
      await reportBody(`
## 怎么做？

1、打开设置。

![设置里的通用页面](big-font-1.png)

2、点应用。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [typed-list] 「1、打开设置。」起的 2 段在这里显示成编号列表，在别处（例如代码托管网站）不会
        每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。

         ![设置里的通用页面](big-font-1.png)

      2. 点应用。"
    `)
  })

  test('numbers and hard line breaks', async () => {
    expect(
      await reportBody(`
## 怎么做？

1、打开设置。\\
2、点应用。  
3、点确定。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [typed-list] 「1、打开设置。」起的 3 行在这里显示成编号列表，在别处（例如代码托管网站）不会
        每行开头写成数字、英文句点、空格，例如「1. 打开设置。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。
      2. 点应用。  
      3. 点确定。"
    `)
  })

  test('numbers that go on below a proper item', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置。
2、点应用。
3、点确定。
`),
    ).toMatchInlineSnapshot(`
      "4:1 错误 [typed-list] 「2、点应用。」起的 2 行不会变成列表，读者看到的是挤在一起的一段话
        每行开头写成数字、英文句点、空格，例如「2. 点应用。」。
      改好以后：
      ## 怎么做？

      1. 打开设置。
      2. 点应用。
      3. 点确定。"
    `)
  })

  test('inside an item of a list', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置：
   （1）点通用。
   （2）点显示。
2. 点应用。
`),
    ).toMatchInlineSnapshot(`
  "4:4 错误 [typed-list] 「（1）点通用。」起的 2 行不会变成列表，读者看到的是挤在一起的一段话
    每行开头写成数字、英文句点、空格，例如「1. 点通用。」。
  改好以后：
  ## 怎么做？

  1. 打开设置：
     1. 点通用。
     2. 点显示。
  2. 点应用。"
`)
  })

  test('says nothing about numbers that are no list', async () => {
    expect(
      await reportBody(`
## 怎么做？

1.5 倍速时点一下。

2、3 天内到账，12306 也行。

1、2 两项都要填，（1）见上文。

第一步很重要。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
