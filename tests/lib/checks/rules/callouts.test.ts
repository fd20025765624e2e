import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('callouts', () => {
  test('without the mark of a quote', async () => {
    expect(
      await reportBody(`
## 怎么做？

[!WARNING]
不要拔电源。
第二句。
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [callouts] 「[!WARNING]」前面少了 >，不会变成提示框，会原样显示
    写成 > [!WARNING]，下面每行也用 > 开头。
  改好以后：
  ## 怎么做？

  > [!WARNING]
  > 不要拔电源。
  > 第二句。"
`)
  })

  test('names of other systems', async () => {
    expect(
      await reportBody(`
## 怎么做？

> [!WARN]
> 不要拔电源。

> [!INFO] 说明
> 写在同一行。

> 【注意】
> 写在下面。

> [!FOO]
> 谁也不认识。
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [callouts] 「> [!WARN]」不是网站认识的提示框
    第一行写 > [!WARNING]，下一行起每行用 > 开头写内容。
  6:1 错误 [callouts] 「> [!INFO]」不是网站认识的提示框
    第一行写 > [!NOTE]，下一行起每行用 > 开头写内容。
  9:1 错误 [callouts] 「> 【注意】」不是网站认识的提示框
    第一行写 > [!IMPORTANT]，下一行起每行用 > 开头写内容。
  12:1 错误 [callouts] 「> [!FOO]」不是网站认识的提示框
    提示写 > [!TIP]，注意写 > [!IMPORTANT]，警告写 > [!WARNING]；下一行起每行用 > 开头写内容。
  改好以后：
  ## 怎么做？

  > [!WARNING]
  > 不要拔电源。

  > [!NOTE] 说明
  > 写在同一行。

  > [!IMPORTANT]
  > 写在下面。

  > [!FOO]
  > 谁也不认识。
  12:1 错误 [callouts] 「> [!FOO]」不是网站认识的提示框
    提示写 > [!TIP]，注意写 > [!IMPORTANT]，警告写 > [!WARNING]；下一行起每行用 > 开头写内容。"
`)
  })
})
