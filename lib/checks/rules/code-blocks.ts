import { foreignBlocksIn } from '@/lib/checks/foreign-blocks-in'
import { spanOf } from '../body'
import type { BodyRule, Finding } from '../rule'

/** Code that was not meant: a fence without an end swallows the rest, four spaces make a block. */
export const codeBlocks: BodyRule = {
  name: 'code-blocks',
  severity: 'error',
  about: 'body',
  check: ({ body, document: { text } }) => {
    // What is indented below `!!! tip` is the content of a box, and has a rule of its own.
    const blocks = foreignBlocksIn(body, text)
    return body.codes.flatMap((node): readonly Finding[] => {
      const { start, end } = spanOf(node)
      if (blocks.some((block) => start >= block.start && start < block.end)) return []
      const source = text.slice(start, end)
      const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0]
      if (fence === undefined) {
        if (!/\p{Script=Han}/u.test(node.value)) return []
        return [
          {
            at: start,
            message: '这一段前面有四个以上的空格，会变成代码',
            hint: '删掉行首的空格；真的是代码就用三个反引号 ``` 包起来。',
          },
        ]
      }
      const last = source
        .slice(source.lastIndexOf('\n') + 1)
        .replace(/^[\s>]*/, '')
        .trim()
      if (source.includes('\n') && last.startsWith(fence) && /^(?:`+|~+)$/.test(last)) return []
      return [
        {
          at: start,
          message: `代码从这里的 ${fence} 开始，没有结束，后面的文章全变成了代码`,
          hint: `在代码的最后一行下面，单独加一行 ${fence}。`,
        },
      ]
    })
  },
}
