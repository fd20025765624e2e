import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('full-width-marks', () => {
  test('bold, code and quotes', async () => {
    expect(
      await reportBody(`
## 怎么做？

＊＊先备份＊＊，再输入｀ls｀。

＞ 引用的话
＞ 第二句
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [full-width-marks] 「＊＊先备份＊＊」里的符号是全角的，不会变成加粗
    换成英文的：**先备份**
  3:12 错误 [full-width-marks] 「｀ls｀」里的符号是全角的，不会变成代码
    换成英文的：\`ls\`
  5:1 错误 [full-width-marks] 开头的「＞」是全角的，这一段不会变成引用
    换成英文的 > 和一个空格。
  改好以后：
  ## 怎么做？

  **先备份**，再输入\`ls\`。

  > 引用的话
  > 第二句"
`)
  })

  test('says nothing about ways through menus', async () => {
    expect(
      await reportBody(`
## 怎么做？

点设置＞通用＞字体。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
