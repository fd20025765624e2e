import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('link-syntax', () => {
  test('pictures in full width', async () => {
    expect(
      await reportBody(`
## 怎么做？

！【背面】（big-font-1.png）

![正面]（big-font-1.png）

！[侧面](big-font-1.png)
`),
    ).toMatchInlineSnapshot(`
      "3:1 错误 [link-syntax] 「！【背面】（big-font-1.png）」不会变成图片：感叹号和两对括号都要用英文的，中间不留空格
        写成 ![背面](big-font-1.png)
      5:1 错误 [link-syntax] 「![正面]（big-font-1.png）」不会变成图片：感叹号和两对括号都要用英文的，中间不留空格
        写成 ![正面](big-font-1.png)
      7:7 错误 [link-target] 「侧面」链接到了图片 big-font-1.png，读者看到的是文字，不是图
        要显示图片，在方括号前面加一个英文感叹号，中间不留空格：![侧面](big-font-1.png)
      改好以后：
      ## 怎么做？

      ![背面](big-font-1.png)

      ![正面](big-font-1.png)

      ![侧面](big-font-1.png)"
    `)
  })

  test('spaces in the address', async () => {
    expect(
      await reportBody(`
## 怎么做？

![设置页面](屏幕快照 2024-01-01 10.00.00.png)

[看这里](a b.md)

[换大屏](/articles/phone-big-screen 换大屏手机)
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [link-syntax] 「![设置页面](屏幕快照 2024-01-01 10.00.00.png)」不会变成图片：文件名里有空格
    把图片改名，只用小写英文、数字和连字符，例如 文章地址-1.png，再写 ![设置页面](文章地址-1.png)。
  5:1 错误 [link-syntax] 「[看这里](a b.md)」不会变成链接：地址里有空格
    文件名里有空格就先改名；网址里的空格写成 %20；站内文章写 [看这里](/articles/文章地址)。
  7:1 错误 [link-syntax] 「[换大屏](/articles/phone-big-screen 换大屏手机)」不会变成链接：地址里有空格
    空格后面的话用英文引号括起来：[换大屏](/articles/phone-big-screen "换大屏手机")
  改好以后：
  ## 怎么做？

  ![设置页面](屏幕快照 2024-01-01 10.00.00.png)

  [看这里](a b.md)

  [换大屏](/articles/phone-big-screen "换大屏手机")
  3:1 错误 [link-syntax] 「![设置页面](屏幕快照 2024-01-01 10.00.00.png)」不会变成图片：文件名里有空格
    把图片改名，只用小写英文、数字和连字符，例如 文章地址-1.png，再写 ![设置页面](文章地址-1.png)。
  5:1 错误 [link-syntax] 「[看这里](a b.md)」不会变成链接：地址里有空格
    文件名里有空格就先改名；网址里的空格写成 %20；站内文章写 [看这里](/articles/文章地址)。"
`)
  })
})
