import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('heading-levels', () => {
  test('a step one level below the others', async () => {
    expect(
      await reportBody(`
## 怎么做？

### 1. 打开设置

看图。

#### 2. 点应用

看图。

### 3. 关掉

好了。
`),
    ).toMatchInlineSnapshot(`
      "7:1 错误 [heading-levels] 第 2 步的标题是 4 级，第 1 步是 3 级：它会算在第 1 步里，自己不成一步
        把开头改成 3 个 #（### 加空格）。
      改好以后：
      ## 怎么做？

      ### 1. 打开设置

      看图。

      ### 2. 点应用

      看图。

      ### 3. 关掉

      好了。"
    `)
  })

  test('a jump, with all that stand level', async () => {
    expect(
      await reportBody(`
## 怎么做？

#### 1. 打开设置

看图。

#### 2. 点应用

看图。

## 还有呢？

没有了。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [heading-levels] 标题从 2 级直接跳到了 4 级
        把开头改成 3 个 #（### 加空格），后面同级和更低的标题跟着改。
      改好以后：
      ## 怎么做？

      ### 1. 打开设置

      看图。

      ### 2. 点应用

      看图。

      ## 还有呢？

      没有了。"
    `)
  })

  test('says nothing about parts of a step', async () => {
    expect(
      await reportBody(`
## 怎么做？

### 1. 打开设置

#### 1. 点图标

看图。

#### 2. 等一下

看图。

### 2. 关掉

好了。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
