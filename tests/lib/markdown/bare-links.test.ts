import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { collectReferences } from '@/lib/markdown/references'

describe('cutBareLinks', () => {
  test.each([
    ['见 https://www.jd.com，再登录', ['https://www.jd.com']],
    ['见https://www.jd.com再登录', ['https://www.jd.com']],
    ['「https://a.example/b?c=d#e」', ['https://a.example/b?c=d#e']],
    ['https://a.example/b(c)。', ['https://a.example/b(c)']],
    ['(https://a.example/b)。', ['https://a.example/b']],
    ['https://a.example/b.，然后', ['https://a.example/b']],
    ['https://a.example，https://b.example。', ['https://a.example', 'https://b.example']],
    ['www.jd.com登录', ['http://www.jd.com']],
    ['[见 https://a.example，然后]', ['https://a.example']],
    ['<https://zh.example/中文>', ['https://zh.example/中文']],
    ['[https://a.example/中文](https://b.example/中)', ['https://b.example/中']],
    ['https://中文.example', ['https://中文.example']],
    ['https://a.example/b c', ['https://a.example/b']],
  ])('finds in %j only %j', (markdown, urls) => {
    expect(collectReferences(markdown).map(({ url }) => url)).toEqual(urls)
  })

  test('gives the pieces their places', () => {
    const text = '一行\n\n> 见 https://a.example，再看'
    const paragraph = JSON.parse(JSON.stringify(parseMarkdown(text).children[1])).children[0]
    const places = paragraph.children.map(
      ({ position }: { position: { start: { offset: number }; end: { offset: number } } }) =>
        text.slice(position.start.offset, position.end.offset),
    )
    expect(places).toEqual(['见 ', 'https://a.example', '，再看'])
  })
})
