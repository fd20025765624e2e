import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('link-address', () => {
  test('the preview of this site, and other programs of the reader', async () => {
    expect(
      await reportBody(`
## 怎么做？

看[换大屏](http://localhost:3000/articles/phone-big-screen)，打开 http://127.0.0.1:8080/x 看看。
`),
    ).toMatchInlineSnapshot(`
      "3:8 错误 [link-address] 链接「换大屏」指向你自己电脑上的预览（localhost:3000），读者打不开
        站内链接不带网址开头，改成 /articles/phone-big-screen
      3:60 提醒 [link-address] 链接「http://127.0.0.1:8080/x」指向读者自己的电脑（127.0.0.1:8080），点了多半打不开
        要讲的是这个地址本身，就放进反引号里：\`http://127.0.0.1:8080/x\`
      改好以后：
      ## 怎么做？

      看[换大屏](/articles/phone-big-screen)，打开 http://127.0.0.1:8080/x 看看。
      3:39 提醒 [link-address] 链接「http://127.0.0.1:8080/x」指向读者自己的电脑（127.0.0.1:8080），点了多半打不开
        要讲的是这个地址本身，就放进反引号里：\`http://127.0.0.1:8080/x\`"
    `)
  })
})
