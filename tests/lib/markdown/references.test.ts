import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { collectReferences } from '@/lib/markdown/references'

describe('collectReferences', () => {
  test('finds links and pictures with their places', () => {
    const text = '见 [甲](/a "题")。\n\n![图](<b c.svg> \'注\')'
    const [link, picture] = collectReferences(text)
    expect(link).toMatchObject({ kind: 'link', url: '/a', title: '题', line: 1, column: 3 })
    expect(picture).toMatchObject({ kind: 'image', url: 'b c.svg', alt: '图', line: 3, column: 1 })
    expect(slice(text, link?.span)).toBe('[甲](/a "题")')
    expect(slice(text, link?.destination)).toBe('/a')
    expect(slice(text, picture?.destination)).toBe('b c.svg')
  })

  test('follows definitions from where they are used', () => {
    const text = '[甲][X] ![图][x] [没有]\n\n[x]: /a\n[x]: /b\n[y]: /c'
    const references = collectReferences(text)
    expect(references.map(({ kind, url, line }) => [kind, url, line])).toEqual([
      ['link', '/a', 1],
      ['image', '/a', 1],
    ])
    expect(references.map(({ destination }) => slice(text, destination))).toEqual(['/a', '/a'])
  })

  test('takes a parsed tree', () => {
    expect(collectReferences(parseMarkdown('[甲](/a)'))).toHaveLength(1)
  })

  test('looks into footnotes, tables and lists, and not into code', () => {
    const text = '- [a](/1)\n\n| [b](/2) |\n| - |\n\n[^n]: [c](/3)\n\n`[d](/4)`\n\n    [e](/5)'
    expect(collectReferences(text).map(({ url }) => url)).toEqual(['/1', '/2', '/3'])
  })
})

function slice(text: string, span?: { start: number; end: number }): string | undefined {
  return span && text.slice(span.start, span.end)
}
