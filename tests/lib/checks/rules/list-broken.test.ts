import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('list-broken', () => {
  test('an item right below a paragraph', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置。

说明一下。
2. 点应用。
`),
    ).toMatchInlineSnapshot(`
  "5:1 错误 [list-broken] 第 2 条不会另起一条，会接在上面这一段的后面：这一段没有和第 1 条的字对齐
    这一段的每行前面空 3 格，和「1. 」后面的字对齐。
  改好以后：
  ## 怎么做？

  1. 打开设置。

     说明一下。
  2. 点应用。"
`)
  })

  test('item ten with three spaces', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 点第 1 项。
2. 点第 2 项。
3. 点第 3 项。
4. 点第 4 项。
5. 点第 5 项。
6. 点第 6 项。
7. 点第 7 项。
8. 点第 8 项。
9. 点第 9 项。
10. 看图：

   三格缩进的段落。
11. 再点。
`),
    ).toMatchInlineSnapshot(`
  "14:4 错误 [list-broken] 第 11 条不会另起一条，会接在上面这一段的后面：这一段没有和第 10 条的字对齐
    这一段的每行前面空 4 格，和「10. 」后面的字对齐。
  改好以后：
  ## 怎么做？

  1. 点第 1 项。
  2. 点第 2 项。
  3. 点第 3 项。
  4. 点第 4 项。
  5. 点第 5 项。
  6. 点第 6 项。
  7. 点第 7 项。
  8. 点第 8 项。
  9. 点第 9 项。
  10. 看图：

      三格缩进的段落。
  11. 再点。"
`)
  })

  test('a picture, code and a quote between items', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置。

![设置里的通用页面](big-font-1.png)

2. 输入：

\`\`\`sh
ls

ls -a
\`\`\`

3. 看结果。

> [!TIP]
> 可以再来。

4. 关掉。
`),
    ).toMatchInlineSnapshot(`
      "5:1 提醒 [list-broken] 第 1 条下面的这一段没有对齐；这里照样算在第 1 条里，在别处（例如代码托管网站）列表到这里就断了
        这一段的每行前面空 3 格，和「1. 」后面的字对齐。
      9:1 提醒 [list-broken] 第 2 条下面的这一段没有对齐；这里照样算在第 2 条里，在别处（例如代码托管网站）列表到这里就断了
        这一段的每行前面空 3 格，和「2. 」后面的字对齐。
      17:1 提醒 [list-broken] 第 3 条下面的这一段没有对齐；这里照样算在第 3 条里，在别处（例如代码托管网站）列表到这里就断了
        这一段的每行前面空 3 格，和「3. 」后面的字对齐。
      改好以后：
      ## 怎么做？

      1. 打开设置。

         ![设置里的通用页面](big-font-1.png)

      2. 输入：

         \`\`\`sh
         ls

         ls -a
         \`\`\`

      3. 看结果。

         > [!TIP]
         > 可以再来。

      4. 关掉。"
    `)
  })

  test('a list within a step, of which the page makes two', async () => {
    expect(
      await reportBody(`
## 怎么做？

### 1. 打开设置

1. 点头像。

   先看清名字。

说明一下。

2. 点应用。

### 2. 看版本

看最后一行。
`),
    ).toMatchInlineSnapshot(`
      "9:1 提醒 [list-broken] 第 1 条下面的这一段没有对齐，不算在第 1 条里，列表到这里就断了
        这一段的每行前面空 3 格，和「1. 」后面的字对齐。
      改好以后：
      ## 怎么做？

      ### 1. 打开设置

      1. 点头像。

         先看清名字。

         说明一下。

      2. 点应用。

      ### 2. 看版本

      看最后一行。"
    `)
  })

  test('too little indent below the last item', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置。
2. 点应用。

  两格缩进的段落。
`),
    ).toMatchInlineSnapshot(`
  "6:3 提醒 [list-broken] 第 2 条下面的这一段没有对齐，不算在第 2 条里，列表到这里就断了
    这一段的每行前面空 3 格，和「2. 」后面的字对齐。
  改好以后：
  ## 怎么做？

  1. 打开设置。
  2. 点应用。

     两格缩进的段落。"
`)
  })

  test('says nothing about a list that ends, and one that begins anew', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置。
2. 点应用。

这样就好了。

1. 也可以重启。
2. 再试。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
