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
    expect(await comment({}, {})).toBe(`${MARKER}\n\n**文章没有变化**\n`)
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

      - 改写：怎么解绑？ › 第 2 步「点解绑」（文字）
        - 「验证身份后完成。」 → 「输入支付密码后完成。」
      - 删除：怎么解绑？ › 第 2 步「选中银行卡」

      </details>
      "
    `)
  })

  test('lets a title be text and nothing else', async () => {
    const title = '@team <img src=x> [x](https://evil.example) #1 **粗** `码` $x$ GH-12'
    const text = await comment({}, { 'jd/a.md': exampleArticle({ title }) })
    expect(text).not.toMatch(/@team|<img|\]\(https|https:\/\/evil| #1|\*\*粗| \$x|GH-12/)
    expect(text).toContain('粗')
  })

  test('puts addresses that are lost first, with the fix', async () => {
    const text = await comment({ 'jd/a.md': exampleArticle() }, {})
    expect(text).toContain('### 打不开的地址')
    expect(text).toContain('/articles/a')
    expect(text.indexOf('打不开的地址')).toBeLessThan(text.indexOf('#### 删除'))
  })

  test('stays below what a host takes, however much has changed', async () => {
    const titled = (n: number) => exampleArticle({ title: `第${n}篇：${'很长的标题'.repeat(12)}` })
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`jd/a${n}.md`, titled(n)]))
    const text = await comment({}, many(400))
    expect(Buffer.byteLength(text)).toBeLessThan(60_000)
    expect(text).toMatch(/还有 \d+ 篇写不下/)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  })

  test('calls lists by their names and says who joins them', async () => {
    const text = await comment({}, { 'jd/a.md': exampleArticle({ more: 'tags: [银行卡]\n' }) })
    expect(text).toContain('- 标签「银行卡」：多了「怎么解绑银行卡?」')
  })

  test('lists what has to be fixed first', async () => {
    const site = await exampleSite({})
    const problem = {
      rule: 'image-alt',
      severity: 'error',
      file: 'content/articles/jd/a.md',
      line: 3,
      column: 1,
      message: '图片没有说明文字',
      hint: '写上说明。',
    } as const
    expect(formatChanges(contentChanges(site, site, [problem]))).toContain(
      '### 要改的问题：1 个错误\n\n- **content/articles/jd/a.md**\n  - ❌ 第 3 行：图片没有说明文字（image-alt）。怎么改：写上说明。',
    )
  })
})
