import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('personal-data', () => {
  test('numbers of cards', async () => {
    expect(
      await reportBody(`
## 怎么做？

我的号码是 110101199003071233，卡号 6222 0212 3456 7894 005。

\`\`\`
11010119900307123X
\`\`\`
`),
    ).toMatchInlineSnapshot(`
      "3:7 错误 [personal-data] 「110……33」像是真的身份证号
        文章谁都能看。换成明显是举例的写法，例如 110101********1234；截图里的也要涂掉。
      3:29 错误 [personal-data] 「622……05」像是真的银行卡号
        文章谁都能看。换成明显是举例的写法，例如 6222 **** **** 1234；截图里的也要涂掉。"
    `)
  })

  test('says nothing about numbers without a right check digit', async () => {
    expect(
      await reportBody(`
## 怎么做？

例如 110101199003071234，订单号 6222021234567890123，1234567890123456。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
