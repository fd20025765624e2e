import { type ForeignBlock, foreignBlocksIn } from '@/lib/checks/foreign-blocks-in'
import type { BodyRule, Finding } from '../rule'
import { textMatches } from '../text-matches'

/** Tags of templates: `{% include a.md %}`, `{{< figure src="a.png" >}}` */
const TAG = /\{%-?[ \t]*\/?\w[^\n]*?%\}|\{\{[<%][^\n]*?[>%]\}\}/g

/** Boxes, tabs and tags of MkDocs, VuePress, Docusaurus, GitBook, Hexo and Hugo, which stay text here. */
export const foreignBlocks: BodyRule = {
  name: 'foreign-blocks',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    const blocks = foreignBlocksIn(body, text)
    const tags = textMatches(body, text, TAG).filter(
      ({ start }) => !blocks.some((block) => start >= block.start && start < block.end),
    )
    return [
      ...blocks.map(toFinding),
      ...tags.map(({ start, words }) => ({
        at: start,
        message: `「${words.slice(0, 60)}」是别的软件的标签，这里不认识，会原样显示`,
        hint: '删掉它，把它本来要显示的内容直接写出来；要讲这种写法，就放进反引号里。',
      })),
    ]
  },
}

function toFinding({ start, end, opening, system, kind, translation }: ForeignBlock): Finding {
  const fix = translation === undefined ? undefined : [{ start, end, text: translation }]
  const marker = translation?.split('\n')[0] ?? '> [!TIP]'
  if (kind === 'tab') {
    return {
      at: start,
      message: `「${opening.slice(0, 40)}」是 ${system} 的标签页，这里不认识，会原样显示`,
      hint: `换成一行加粗的名字「${marker.slice(0, 40)}」，空一行，下面的内容不缩进。`,
      fix,
    }
  }
  return {
    at: start,
    message: `「${opening.slice(0, 40)}」是 ${system} 的提示框，这里不认识，会原样显示`,
    hint: `换成「${marker}」，下面每行用「> 」开头${translation ? '' : '；原来的写法没有结尾，或者里面是空的'}。`,
    fix,
  }
}
