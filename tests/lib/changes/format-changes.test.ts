import { describe, expect, test } from 'vitest'
import { contentChanges } from '@/lib/changes/content-changes'
import { formatChanges, MARKER } from '@/lib/changes/format-changes'
import { exampleArticle, exampleSite } from './example-site'

async function comment(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  previewUrl?: string,
) {
  const changes = contentChanges(await exampleSite(before), await exampleSite(after))
  return formatChanges(changes, { previewUrl })
}

describe('formatChanges', () => {
  test('says when nothing has changed', async () => {
    expect(await comment({}, {})).toBe(`${MARKER}\n**文章没有变化。**\n`)
  })

  test('names steps, lengths and lists', async () => {
    const after = exampleArticle({
      steps: ['打开设置：在「我的」里点右上角。', '点解绑：输入支付密码后完成。'],
    })
    expect(
      await comment({ 'jd/a.md': exampleArticle() }, { 'jd/a.md': after }, 'https://p.example'),
    ).toMatchInlineSnapshot(`
      "<!-- zhinan-changes -->

      **这次改动：修改 1 篇**

      #### 修改：[怎么解绑银行卡?](https://p.example/articles/a)

      <details><summary>改写 1 步，删除 1 步，37 → 28 字，约 1 → 1 分钟</summary>

      - 改写：怎么解绑？ › 第 2 步「点解绑」
      - 删除：怎么解绑？ › 第 2 步「选中银行卡」

      </details>
      "
    `)
  })

  test('lets a title be text and nothing else', async () => {
    const title = '@team <img src=x> [x](https://evil.example) #1 **粗** `码`'
    const text = await comment({}, { 'jd/a.md': exampleArticle({ title }) })
    expect(text).not.toMatch(/@team|<img|\]\(https|https:\/\/evil| #1|\*\*粗/)
    expect(text).toContain('粗')
  })

  test('puts addresses that are lost first, with the mend', async () => {
    const text = await comment({ 'jd/a.md': exampleArticle() }, {})
    expect(text).toContain('### 打不开的地址')
    expect(text).toContain('/articles/a')
    expect(text.indexOf('打不开的地址')).toBeLessThan(text.indexOf('#### 删除'))
  })
})
