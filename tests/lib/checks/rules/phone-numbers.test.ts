import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('phone-numbers', () => {
  test('outside code, and in code beside words of calling', async () => {
    expect(
      await reportBody(`
## 怎么做？

客服电话 \`95500\`，打 12398 也行。

\`\`\`shell
$ lsmod
i2c_core   12737  0
\`\`\`

端口 \`12315\` 是什么。
`),
    ).toMatchInlineSnapshot(`
      "3:7 错误 [phone-numbers] 电话号码「95500」不在核对过的名单里
        冒充客服的骗子最爱把号码写进文章。在官网或 App 里核对过，就在 content/allowed.yml 的 phones 里加上：- number: "95500"，下一行写 owner: 谁的电话。没法核对就删掉号码，写「以 App 内公布的电话为准」。
      3:16 错误 [phone-numbers] 电话号码「12398」不在核对过的名单里
        冒充客服的骗子最爱把号码写进文章。在官网或 App 里核对过，就在 content/allowed.yml 的 phones 里加上：- number: "12398"，下一行写 owner: 谁的电话。没法核对就删掉号码，写「以 App 内公布的电话为准」。"
    `)
  })
})
