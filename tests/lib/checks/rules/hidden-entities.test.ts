import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('hidden-entities', () => {
  test('written out as numbers and names', async () => {
    expect(
      await reportBody(`
## 怎么做？

先看&#8238;再点&#x200b;应用&zwj;。
`),
    ).toMatchInlineSnapshot(`
      "3:3 错误 [hidden-entities] 「&#8238;」会变成一个看不见的字符：文字方向控制符
        删掉它；要讲这个写法本身，就放进反引号里。
      3:12 错误 [hidden-entities] 「&#x200b;」会变成一个看不见的字符：零宽空格
        删掉它；要讲这个写法本身，就放进反引号里。
      3:22 错误 [hidden-entities] 「&zwj;」会变成一个看不见的字符：零宽连字
        删掉它；要讲这个写法本身，就放进反引号里。
      改好以后：
      ## 怎么做？

      先看再点应用。"
    `)
  })

  test('says nothing about other entities, and about code', async () => {
    expect(
      await reportBody(`
## 怎么做？

大于写 &gt;，空格写 &nbsp;，\`&#8238;\` 是什么，A&amp;B。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
