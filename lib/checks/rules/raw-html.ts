import type { Html } from 'mdast'
import { spanOf } from '../body'
import { brief } from '../brief'
import type { BodyRule, Finding } from '../rule'
import { HTML_PROGRAMS } from './html-programs'

const replacements: Readonly<Record<string, string>> = {
  br: '单独一行的 <br> 没有用，删掉它；段落之间空一行就行。',
  kbd: '要成对写：<kbd>Ctrl</kbd>。',
  sup: '要成对写：x<sup>2</sup>。',
  sub: '要成对写：H<sub>2</sub>O。',
  p: '段落之间空一行就行，去掉 <p>。',
  div: '去掉 <div>，只留里面的文字。',
  span: '去掉 <span>，只留里面的文字。',
  font: '去掉 <font>；要强调就用 **加粗**。',
  b: '加粗写成 **文字**。',
  strong: '加粗写成 **文字**。',
  i: '中文不用斜体，要强调就用 **加粗**。',
  em: '中文不用斜体，要强调就用 **加粗**。',
  u: '去掉 <u>；要强调就用 **加粗**。',
  a: '链接写成 [文字](地址)。',
  img: '图片写成 ![图上有什么](文件名.png)，文件放在文章旁边。',
  video: '网站不放视频，用截图一步一步说明。',
  style: '文章的样子由网站决定，删掉它。',
  table: '表格用 | 画，写法见 content/README.md；或者改成列表。',
  h1: '标题写成 ## 文字。',
  h2: '标题写成 ## 文字。',
  h3: '标题写成 ### 文字。',
  ul: '列表每行用「- 」开头。',
  ol: '列表每行用「1. 」开头。',
  li: '列表每行用「- 」开头。',
  details: '网站不折叠内容，去掉 <details>，直接写出来。',
  center: '去掉 <center>，只留里面的文字。',
}

/**
 * Raw HTML never reaches the page: what an editor put into it would silently be gone. Keys, raised and
 * lowered letters and line breaks are read as what they mean, see lib/markdown/inline-html.
 */
export const rawHtml: BodyRule = {
  name: 'raw-html',
  severity: 'error',
  locked: true,
  about: 'body',
  check: ({ body }) =>
    body.html
      .flatMap(faultOf)
      .filter(isFirstOfItsTag)
      .map(({ tag: _, ...finding }) => finding),
}

function faultOf(node: Html): readonly (Finding & { readonly tag: string })[] {
  // An article may hold notes for other editors; they are dropped with everything else.
  const visible = node.value.replace(/<!--[\s\S]*?-->/g, '').trim()
  if (visible === '') return []
  const [, slash = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(visible) ?? []
  if (slash !== '') return []
  const tag = name.toLowerCase()
  if (HTML_PROGRAMS.has(tag)) return []
  const at = spanOf(node).start
  if (name === '') {
    return [
      {
        tag: visible,
        at,
        message: `「${brief(visible, 30)}」会被当成网页代码，不会显示`,
        hint: '要显示小于号，前面加一个反斜杠：\\<',
      },
    ]
  }
  const isWord = !(tag in replacements) && !/[\s=/]/.test(visible.slice(1, -1))
  return [
    {
      tag,
      at,
      message: `<${name}> 是网页代码，网站不显示它`,
      hint:
        replacements[tag] ??
        (isWord
          ? `要显示尖括号，写成 \\<${name}>，或者放进反引号里：\`<${name}>\`。`
          : '去掉它，只留文字；写法见 content/README.md。'),
    },
  ]
}

/** Tags that only stand inside another one, which is told. */
const families: Readonly<Record<string, string>> = {
  ...{ li: 'ul', ol: 'ul', dl: 'ul', dt: 'ul', dd: 'ul' },
  ...{ tr: 'table', td: 'table', th: 'table', thead: 'table', tbody: 'table' },
  ...{ summary: 'details', source: 'video' },
}

/** `<p>` pasted forty times is one thing to learn, and so is a list with its items. */
function isFirstOfItsTag(
  finding: Finding & { readonly tag: string },
  index: number,
  all: readonly (Finding & { readonly tag: string })[],
): boolean {
  const familyOf = (tag: string) => families[tag] ?? tag
  return all.findIndex((other) => familyOf(other.tag) === familyOf(finding.tag)) === index
}
