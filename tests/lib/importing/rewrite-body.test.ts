import { describe, expect, test } from 'vitest'
import { rewriteBody } from '@/lib/importing/rewrite-body'

const destinations = {
  picture: (url: string) => (url === '图 1.png' ? { name: 'a-1.png', alt: '补的说明' } : undefined),
  link: (url: string) => (url === 'b.md' ? '/articles/b' : undefined),
}
const body = (text: string, title?: string) => rewriteBody(text, destinations, title).body

describe('rewriteBody', () => {
  test.each([
    ['a heading that is the title', '# 题\n\n文', '文\n'],
    ['more than one top heading', '# 题\n\n# 甲\n\n## 乙', '## 甲\n\n### 乙\n'],
    ['simple HTML', '<p align="center"><img src="图%201.png"></p>', '![补的说明](a-1.png)\n'],
    ['a link in HTML', '看 <a href="b.md"><b>这里</b></a>。', '看 [**这里**](/articles/b)。\n'],
    [
      'a named place above a heading, and a link to it',
      '<a id="wifi"></a>\n\n## 联网\n\n见[联网](#wifi)。',
      '## 联网 {#wifi}\n\n见[联网](#wifi)。\n',
    ],
    [
      'a named place within a heading',
      '## <a name="a-1"></a>联网\n\n见[上面](#a-1)。',
      '## 联网 {#a-1}\n\n见[上面](#a-1)。\n',
    ],
    [
      'a link to a heading by its words',
      '## Install & run it!\n\n见[安装](#install--run-it)。',
      '## Install & run it!\n\n见[安装](#install-run-it)。\n',
    ],
    [
      'a link to a heading with a typed number',
      '## 一、怎么装？\n\n见[安装](#一怎么装)。',
      '## 一、怎么装？\n\n见[安装](#怎么装)。\n',
    ],
    [
      'a link to nothing, and a place that no heading has',
      '文<a id="x"></a>\n\n见[别处](#y)。',
      '文\n\n见别处。\n',
    ],
    [
      'a named place in code as it is',
      '```html\n<a id="x"></a>\n```',
      '```html\n<a id="x"></a>\n```\n',
    ],
    ['a comment', '甲<!-- 秘密 -->乙', '甲乙\n'],
    ['a table of contents', '[TOC]\n\n文', '文\n'],
    ['a tag of Hexo', '{% asset_img 图%201.png 说明 %}', '![说明](a-1.png)\n'],
    ['code as it is', '```html\n<b>{% raw %}</b>\n```', '```html\n<b>{% raw %}</b>\n```\n'],
    ['words as they are', '2\\*3 `[a](b)` **粗**', '2\\*3 `[a](b)` **粗**\n'],
    [
      'a plain table of HTML',
      '<table><tr><th>型号</th><th>值</th></tr>\n<tr><td><b>A</b></td><td>1|2<br>3</td></tr></table>',
      '| 型号 | 值 |\n| --- | --- |\n| **A** | 1\\|2<br>3 |\n',
    ],
    [
      'a table with merged cells as it is',
      '<table><tr><td colspan="2">甲</td></tr></table>',
      '<table><tr><td colspan="2">甲</td></tr></table>\n',
    ],
    ['a script', '<script>alert(1)</script>\n\n文', '文\n'],
    [
      'a picture of another site',
      '![图](https://a.example/x.png)',
      '[图：图](https://a.example/x.png)\n',
    ],
  ])('takes %s', (_, written, expected) => {
    expect(body(written)).toBe(expected)
  })

  test('keeps a first heading that is not the title', () => {
    expect(body('# 别的\n\n文', '题')).toBe('## 别的\n\n文\n')
    expect(body('# 题！\n\n文', '题')).toBe('文\n')
  })
})
