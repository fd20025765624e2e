import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('emoji-shortcodes', () => {
  test('names that GitHub knows', async () => {
    expect(
      await reportBody(`
## 怎么做？

:smile: 好，:+1:。:warning: 注意。
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [emoji-shortcodes] 「:smile:」不会变成表情，会原样显示
    直接写表情「😄」，或者删掉。
  3:11 错误 [emoji-shortcodes] 「:+1:」不会变成表情，会原样显示
    直接写表情「👍」，或者删掉。
  3:16 错误 [emoji-shortcodes] 「:warning:」不会变成表情，会原样显示
    直接写表情「⚠️」，或者删掉。
  改好以后：
  ## 怎么做？

  😄 好，👍。⚠️ 注意。"
`)
  })

  test('says nothing about times, code and other words', async () => {
    expect(
      await reportBody(`
## 怎么做？

10:30:15 开始，a:b:c，\`:smile:\`，:不是:，:nosuchname:。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
