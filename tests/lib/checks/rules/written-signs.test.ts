import { expect, test } from 'vitest'
import { reportBody } from '../check-body'

test('signs of other trades are no broken Markdown', async () => {
  expect(
    await reportBody(`
## 怎么做？ {#add_board}

| 符号 | 意思 |
| --- | --- |
| += **= | 赋值 |

按 [N] 或 [A][N]，数组写 a[i][j]。
`),
  ).toBe('')
})
