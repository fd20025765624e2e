import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('image-target', () => {
  test('no picture of another article, and none that is shown already', async () => {
    expect(
      await reportBody(`
## 怎么做？

![手机的侧面](phone-big-screen-2.png)
`),
    ).toMatchInlineSnapshot(`
      "3:10 错误 [image-target] 找不到图片「phone-big-screen-2.png」
        把图片存成 content/articles/phone/phone-big-screen-2.png，再写 ![图上有什么](phone-big-screen-2.png)；没有图就删掉这一行。"
    `)
  })
})
