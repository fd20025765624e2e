import { describe, expect, test } from 'vitest'
import { absoluteMarkdown, markdownTwin } from '@/lib/markdown/to-markdown'

const resolve = (url: string, kind: 'link' | 'image') =>
  kind === 'image' ? `https://a.example/media/${url}` : new URL(url, 'https://a.example/x').href

describe('absoluteMarkdown', () => {
  test.each([
    ['[甲](/b)', '[甲](https://a.example/b)'],
    ['[甲]( </b> "题" )', '[甲]( <https://a.example/b> "题" )'],
    ['[甲](#c)', '[甲](https://a.example/x#c)'],
    ['![图](p.svg "注")', '![图](https://a.example/media/p.svg "注")'],
    ['![图](<a b.svg>)', '![图](<https://a.example/media/a%20b.svg>)'],
    ['![图](a\\(1\\).svg)', '![图](https://a.example/media/a%281%29.svg)'],
    ['[![图](p.svg)](/b)', '[![图](https://a.example/media/p.svg)](https://a.example/b)'],
    ['[甲][x]\n\n[X]: /b "题"', '[甲][x]\n\n[X]: https://a.example/b "题"'],
    ['![图][x]\n\n[x]: <p.svg>', '![图][x]\n\n[x]: <https://a.example/media/p.svg>'],
    [
      '> - [甲](/b)\r\n> - 乙\t[丙](/c)',
      '> - [甲](https://a.example/b)\r\n> - 乙\t[丙](https://a.example/c)',
    ],
    ['\uFEFF[甲](/b)', '[甲](https://a.example/b)'],
    ['**[甲](/b)**，[乙](/c)', '**[甲](https://a.example/b)**，[乙](https://a.example/c)'],
  ])('makes %j into %j', (markdown, absolute) => {
    expect(absoluteMarkdown(markdown, resolve)).toBe(absolute)
  })

  test.each([
    '[甲](https://www.jd.com) [乙](mailto:a@b.example) [丙](javascript:x) [丁](//b.example)',
    '<https://www.jd.com> https://www.jd.com，再看',
    '![图](https://b.example/a.png) ![图](data:image/png;base64,AA)',
    '`[甲](/b)`\n\n```\n[甲](/b)\n```',
    '<a href="/b">甲</a>',
    '[]() 1\\. 保留 **原样**  \n* * *\n',
    '没有链接',
    '',
  ])('leaves %j as it is', (markdown) => {
    expect(absoluteMarkdown(markdown, resolve)).toBe(markdown)
  })
})

describe('markdownTwin', () => {
  test('puts title, summary and facts above the text', () => {
    const head = {
      title: '怎么退？',
      summary: '点「退票」。',
      facts: ['发布：2024-05-12', '作者：编辑部'],
    }
    expect(markdownTwin(head, '\n## 步骤\n\n甲\n\n')).toMatchInlineSnapshot(`
      "# 怎么退？

      > 点「退票」。

      - 发布：2024-05-12
      - 作者：编辑部

      ## 步骤

      甲
      "
    `)
  })

  test('needs no facts', () => {
    expect(markdownTwin({ title: '甲', summary: '乙' }, '丙')).toBe('# 甲\n\n> 乙\n\n丙\n')
  })

  test('says below the text what it was written from', () => {
    const sources = [
      { title: '退款规则 [2026]', url: 'https://a.example/(x)', seenAt: '2026-11-30' },
      { title: '一份文件', seenAt: '2026-11-29' },
    ]
    expect(markdownTwin({ title: '甲', summary: '乙', sources }, '丙')).toBe(
      '# 甲\n\n> 乙\n\n丙\n\n## 来源\n\n- [退款规则 \\[2026\\]](<https://a.example/(x)>)（2026-11-30 看到）\n- 一份文件（2026-11-29 看到）\n',
    )
  })
})
