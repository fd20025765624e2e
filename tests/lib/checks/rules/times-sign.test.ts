import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('times-sign', () => {
  test('between numbers', async () => {
    expect(
      await reportBody(`
## 怎么做？

一共 5*3*2=30 元，尺寸 2*3*4 厘米，2**3**4 也一样。
`),
    ).toMatchInlineSnapshot(`
  "3:5 错误 [times-sign] 「5*3*2」里的星号会变成斜体，不会显示出来
    乘号写成 ×；要显示星号，每个前面加一个反斜杠：\\*
  3:19 错误 [times-sign] 「2*3*4」里的星号会变成斜体，不会显示出来
    乘号写成 ×；要显示星号，每个前面加一个反斜杠：\\*
  3:28 错误 [times-sign] 「2**3**4」里的星号会变成斜体，不会显示出来
    乘号写成 ×；要显示星号，每个前面加一个反斜杠：\\*
  改好以后：
  ## 怎么做？

  一共 5\\*3\\*2=30 元，尺寸 2\\*3\\*4 厘米，2\\*\\*3\\*\\*4 也一样。"
`)
  })

  test('says nothing about emphasis', async () => {
    expect(
      await reportBody(`
## 怎么做？

点*设置*，再点**应用**，2 *重要* 3。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
