import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('link-target', () => {
  test('an address of another site without its start', async () => {
    expect(
      await reportBody(`
## 怎么做？

看[官网](www.example.com/a)和[另一个](help.example.cn)。
`),
    ).toMatchInlineSnapshot(`
      "3:7 错误 [link-target] 链接「官网」的地址 www.example.com/a 少了 https://，会被当成站内的地址
        写成 https://www.example.com/a
      3:32 错误 [link-target] 链接「另一个」的地址 help.example.cn 少了 https://，会被当成站内的地址
        写成 https://help.example.cn
      改好以后：
      ## 怎么做？

      看[官网](https://www.example.com/a)和[另一个](https://help.example.cn)。
      3:7 错误 [link-domain] 网站 www.example.com 不在允许链接的名单里
        确认它是官方网站之后，在 content/allowed.yml 的 domains 里加上：- domain: www.example.com，下一行写 owner: 谁的网站。不是官方网站就去掉链接。
      3:40 错误 [link-domain] 网站 help.example.cn 不在允许链接的名单里
        确认它是官方网站之后，在 content/allowed.yml 的 domains 里加上：- domain: help.example.cn，下一行写 owner: 谁的网站。不是官方网站就去掉链接。"
    `)
  })

  test('an article without its place', async () => {
    expect(
      await reportBody(`
## 怎么做？

看[换大屏](phone-big-screen)、[换大屏](phone/phone-big-screen.html)、[换大屏](articles/phone-big-screen#怎么做)。
`),
    ).toMatchInlineSnapshot(`
      "3:8 错误 [link-target] 链接「换大屏」的地址 phone-big-screen 写得不全，文章在 /articles/ 下面
        改成 /articles/phone-big-screen
      3:32 错误 [link-target] 链接「换大屏」的地址 phone/phone-big-screen.html 写得不全，文章在 /articles/ 下面
        改成 /articles/phone-big-screen
      3:67 错误 [link-target] 链接「换大屏」的地址 articles/phone-big-screen#怎么做 写得不全，文章在 /articles/ 下面
        改成 /articles/phone-big-screen#怎么做
      改好以后：
      ## 怎么做？

      看[换大屏](/articles/phone-big-screen)、[换大屏](/articles/phone-big-screen)、[换大屏](/articles/phone-big-screen#怎么做)。
      3:76 错误 [link-target] 链接「换大屏」指向的小标题 #怎么做 不存在
        是不是 #怎么选？"
    `)
  })

  test('a picture that lost its mark', async () => {
    expect(
      await reportBody(`
## 怎么做？

！[侧面](big-font-1.png)
`),
    ).toMatchInlineSnapshot(`
      "3:7 错误 [link-target] 「侧面」链接到了图片 big-font-1.png，读者看到的是文字，不是图
        要显示图片，在方括号前面加一个英文感叹号，中间不留空格：![侧面](big-font-1.png)
      改好以后：
      ## 怎么做？

      ![侧面](big-font-1.png)"
    `)
  })
})
