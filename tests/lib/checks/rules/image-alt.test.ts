import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('image-alt', () => {
  test('names of files that say nothing', async () => {
    expect(
      await reportBody(`
## 怎么做？

![big-font-1](big-font-1.png)

![IMG_2031.jpg](big-font-1.png)

![图 1](big-font-1.png)

![](big-font-1.png)
`),
    ).toMatchInlineSnapshot(`
      "3:1 错误 [image-alt] 图片的说明文字「big-font-1」只是文件名
        在方括号里写图上有什么，给看不见图的人听，例如：![设置里的通用页面，储存空间这一行被圈出](……)。
      5:1 错误 [image-alt] 图片的说明文字「IMG_2031.jpg」没有说图上有什么
        在方括号里写图上有什么，给看不见图的人听，例如：![设置里的通用页面，储存空间这一行被圈出](……)。
      7:1 错误 [image-alt] 图片的说明文字「图 1」没有说图上有什么
        在方括号里写图上有什么，给看不见图的人听，例如：![设置里的通用页面，储存空间这一行被圈出](……)。
      9:1 错误 [image-alt] 图片没有说明文字，方括号里是空的
        在方括号里写图上有什么，给看不见图的人听，例如：![设置里的通用页面，储存空间这一行被圈出](……)。"
    `)
  })

  test('a name that says what is to be seen, with its ending', async () => {
    expect(
      await reportBody(`
## 怎么做？

![设置里的通用页面.png](big-font-1.png)
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [image-alt] 图片的说明文字「设置里的通用页面.png」只是文件名
        在方括号里写图上有什么，给看不见图的人听，例如：![设置里的通用页面，储存空间这一行被圈出](……)。"
    `)
  })

  test('says nothing about a name in words', async () => {
    expect(
      await reportBody(`
## 怎么做？

![石凉粉(冰粉)成品1](<石凉粉(冰粉)成品1.png>)
`),
    ).toMatchInlineSnapshot(`
      "3:16 错误 [image-target] 找不到图片「石凉粉(冰粉)成品1.png」
        把图片存成 content/articles/phone/checked-body-1.png，再写 ![图上有什么](checked-body-1.png)；没有图就删掉这一行。"
    `)
  })
})
