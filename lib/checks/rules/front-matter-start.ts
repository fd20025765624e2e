import { brief } from '../brief'
import { isDataKind } from '../content-file'
import type { Finding, TextRule } from '../rule'

const FIRST_LINE = /^\uFEFF?([^\n]*?)[ \t]*\r?(?:\n|$)/
const OPENING = '第一行只能写三个英文减号 ---，后面什么都不加'

/**
 * Front matter opens with a first line of exactly `---`. This is a rule of safety: other tools
 * evaluate what follows `---js` as a program (gray-matter issue 131).
 */
export const frontMatterStart: TextRule = {
  name: 'front-matter-start',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'text',
  check: ({ document: { text, kind, yaml } }) => {
    if (isDataKind(kind)) return dataFile(text)
    const first = FIRST_LINE.exec(text)?.[1] ?? ''
    if (text.trim() === '') {
      return [
        {
          message: '文件是空的',
          hint: `${OPENING}，接着写 title、publishedAt、summary，再用一行 --- 结束，下面写正文。例子见 content/README.md。`,
        },
      ]
    }
    if (first !== '---') return [wrongStart(text, first)]
    const hasEnd = /\n---[ \t]*(?:\r?\n|$)/.test(text.slice(text.indexOf('\n')))
    if (hasEnd) return []
    return yaml
      ? []
      : [
          {
            at: 0,
            message: '文件开头的信息没有结束：只有第一行的 ---，没有第二个',
            hint: '在 title、publishedAt、summary 这些行的下面，正文的上面，单独加一行 ---。',
          },
        ]
  },
}

/** A second document in a data file would be dropped in silence. */
function dataFile(text: string): readonly Finding[] {
  const at = text.search(/^---/m)
  if (at < 0) return []
  return [
    {
      at,
      message: '这个文件里不要写 --- 这一行',
      hint: '删掉这一行。--- 只用在 .md 文章的开头。',
    },
  ]
}

function wrongStart(text: string, first: string): Finding {
  const at = text.startsWith('\uFEFF') ? 1 : 0
  if (/^---\s*[^\s-]/.test(first)) {
    return {
      at,
      message: `第一行是「${brief(first, 20)}」，--- 后面多了「${brief(first.replace(/^-+\s*/, ''), 20)}」`,
      hint: `${OPENING}。带程序语言名字的写法会被当成程序，网站不接受。`,
    }
  }
  if (/^[-—–－―─━]+$/u.test(first.trim())) {
    return {
      at,
      message: `第一行的「${brief(first, 20)}」不是三个英文减号`,
      hint: `${OPENING}（切换到英文输入法，按三次减号键）。`,
    }
  }
  if (/^\s*---[ \t]*\r?$/m.test(text.slice(0, 2000)) && first.trim() === '') {
    return {
      at,
      message: '--- 前面有空行或空格，它必须是文件的第一行',
      hint: '删掉 --- 前面的空行和空格。',
    }
  }
  return {
    at,
    message: '文件开头没有 --- 这一行，标题、时间和摘要都读不到',
    hint: `${OPENING}，接着写 title、publishedAt、summary 各一行，再写一行 --- 结束，正文放在下面。`,
  }
}
