import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('pasted-leftovers', () => {
  test('unfinished work', async () => {
    expect(
      await reportBody(`
## 怎么做？

TODO: 补图

这里（待补充）。

待确认
`),
    ).toMatchInlineSnapshot(`
      "3:1 错误 [pasted-leftovers] 这里还留着「TODO」
        补上内容再提交；还没写完就在文件开头加一行 draft: true，并暂时删掉这里。
      5:4 错误 [pasted-leftovers] 这里还留着「待补充」
        补上内容再提交；还没写完就在文件开头加一行 draft: true，并暂时删掉这里。
      7:1 错误 [pasted-leftovers] 这里还留着「待确认」
        补上内容再提交；还没写完就在文件开头加一行 draft: true，并暂时删掉这里。"
    `)
  })

  test('says nothing about words of an article', async () => {
    expect(
      await reportBody(`
## 怎么做？

建一个叫 Todo 的清单，写占位符，XXX 是文件名，把 /home/text 压缩，&gt; 和 &nbsp; 也行，等待确认。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
