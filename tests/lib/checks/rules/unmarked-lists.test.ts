import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('unmarked-lists', () => {
  test('actions below a heading of notes', async () => {
    expect(
      await reportBody(`
## 办理前要注意什么？

1. 打开官网查受理点
2. 复印身份证
3. 填好申请表
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [unmarked-lists] 这个编号列表按要点显示，没有打勾和进度：「打开官网查受理点」「复印身份证」等 3 条
        要照顺序做的，在上面的标题后面写 {步骤}；本来就是要点的，写 {要点}，以后不再提醒。"
    `)
  })

  test('numbered headings', async () => {
    expect(
      await reportBody(`
## 办理前要注意什么？

### 1. 打开官网

查受理点。

### 2. 复印身份证

正反两面。
`),
    ).toMatchInlineSnapshot(`
      "3:1 提醒 [unmarked-lists] 这个编号列表按要点显示，没有打勾和进度：「打开官网」「复印身份证」
        要照顺序做的，在上面的标题后面写 {步骤}；本来就是要点的，写 {要点}，以后不再提醒。"
    `)
  })

  test.each([
    ['a mark of points', '## 注意什么？ {要点}\n\n1. 打开官网\n2. 复印身份证\n'],
    ['a mark of steps', '## 注意什么？ {步骤}\n\n1. 打开官网\n2. 复印身份证\n'],
    ['statements', '## 注意什么？\n\n1. 多数马上生效\n2. 遇到维护会慢\n'],
    ['steps', '## 怎么办？\n\n1. 打开官网\n2. 复印身份证\n'],
  ])('says nothing of %s', async (_name, markdown) => {
    expect(await reportBody(`\n${markdown}`)).not.toContain('unmarked-lists')
  })
})
