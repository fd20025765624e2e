import type { Body } from '../body'
import { brief } from '../brief'
import { baseName } from '../content-file'
import type { Document } from '../document'
import type { BodyRule, Finding } from '../rule'
import { type TextMatch, textMatches } from '../text-matches'

type Leftover = {
  readonly pattern: RegExp
  readonly say: (match: TextMatch, document: Document) => Omit<Finding, 'at'>
}

/** What other programs leave behind in text that is pasted from them. */
const leftovers: readonly Leftover[] = [
  {
    // Obsidian
    pattern: /!\[\[([^[\]\n|]+)(?:\|[^[\]\n]*)?\]\]/g,
    say: ({ start, end, words, groups: [name = ''] }, { slug }) => {
      const file = baseName(name)
      const isPlain = /^[\w.-]+$/.test(file)
      const wanted = isPlain ? file : `${slug}-1.png`
      return {
        message: `「${words}」是 Obsidian 的图片写法，网站不认识`,
        hint: `改成 ![图上有什么](${wanted})${isPlain ? '' : `，图片也改名为 ${wanted}`}，放在文章旁边。`,
        fix: isPlain ? [{ start, end, text: `![](${file})` }] : undefined,
      }
    },
  },
  {
    pattern: /(?<!!)\[\[([^[\]\n]+)\]\]/g,
    say: ({ words }) => ({
      message: `「${words}」是 Obsidian 的链接写法，网站不认识`,
      hint: '改成 [文字](/articles/文章地址)。',
    }),
  },
  {
    pattern:
      /:?contentReference\[oaicite[^\]]*\](?:\{[^}]*\})?|【\d+†[^】]*】|turn\d+(?:search|view)\d+/g,
    say: ({ start, end, words }) => ({
      message: `「${words}」是聊天机器人的引用标记`,
      hint: '删掉它，并把这一段的事实自己核对一遍。',
      fix: [{ start, end, text: '' }],
    }),
  },
  {
    pattern:
      /作为一个? ?(?:AI|人工智能) ?(?:语言)?(?:模型|助手)|我是一个? ?(?:AI|人工智能)|截至我的知识|希望(?:以上|这些|这篇)[^。\n]{0,12}(?:对你|对您)有(?:所)?帮助/g,
    say: ({ words }) => ({
      message: `「${words}」像是聊天机器人的原话`,
      hint: '删掉这一句，并把这一段的事实自己核对一遍。',
    }),
  },
  {
    pattern:
      /(?:复制代码|全屏复制|点击查看大图|图片加载失败|此处插入图片|在此插入图片|编辑切换为居中|添加图片注释，不超过 ?\d+ ?字（可选）|阅读原文|未经授权，?禁止转载)/g,
    say: ({ words }) => ({
      message: `「${words}」是从别的网页带来的字`,
      hint: '删掉它。文字要自己写，不要整段复制别处的文章。',
    }),
  },
  {
    // In capitals: 建一个叫 Todo 的清单 and 形如 XXX 的文件名 are words of an article.
    pattern:
      /(?<![\w-])(?:TODO|FIXME|TBD)(?![\w-])(?=\s*[:：]|\s*$)|(?<=[【[（(])(?:待补充|待完善|待确认|占位|占位文字|TODO|TBD)(?=[】\]）)])|^(?:此处)?(?:待补充|待完善|待确认)[。.…]*$|Lorem ipsum/gm,
    say: ({ words }) => ({
      message: `这里还留着「${words}」`,
      hint: '补上内容再提交；还没写完就在文件开头加一行 draft: true，并暂时删掉这里。',
    }),
  },
  {
    pattern: /file:\/{2,3}[^\s，。；）)]*|[A-Za-z]:\\[^\s，。；）)]*|\/Users\/[^\s，。；）)]+/g,
    say: ({ words }) => ({
      severity: 'warning' as const,
      message: `「${brief(words, 40)}」像是你电脑里的路径，读者没有这个文件`,
      hint: '是图片就存到文章旁边，写 ![图上有什么](文件名.png)；是举例就放进反引号里，例如 `C:\\Windows`。',
    }),
  },
  {
    pattern: /^\[toc\]|^%%/gim,
    say: ({ words }) => ({
      message: `「${words}」是别的软件的写法，网站不认识`,
      hint: '删掉这一行，目录由程序自动生成。',
    }),
  },
]

/** Traces of other programs and of unfinished work. */
export const pastedLeftovers: BodyRule = {
  name: 'pasted-leftovers',
  severity: 'error',
  about: 'body',
  check: ({ body, document }) => leftovers.flatMap((each) => found(each, body, document)),
}

function found({ pattern, say }: Leftover, body: Body, document: Document): readonly Finding[] {
  return textMatches(body, document.text, pattern).map((match) => ({
    at: match.start,
    ...say(match, document),
  }))
}
