import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import type { ParseOptions } from '@/lib/markdown/types'
import { printBody } from './print-body'

const fixtures = path.resolve('tests/fixtures/markdown')

const options: ParseOptions = {
  resolveImage: (name) =>
    ['a.svg', 'a b.svg'].includes(name)
      ? { src: '/media/ab12.svg', width: 720, height: 480 }
      : undefined,
}

function readFixture(name: string): string {
  return readFileSync(path.join(fixtures, name, 'input.md'), 'utf8')
}

describe('parseBody', () => {
  test.each(readdirSync(fixtures))('reads fixtures/markdown/%s', async (name) => {
    const printed = printBody(parseBody(readFixture(name), options))
    await expect(printed).toMatchFileSnapshot(path.join(fixtures, name, 'expected.txt'))
  })

  test.each(readdirSync(fixtures))('reads %s alike with CRLF and a byte order mark', (name) => {
    const markdown = readFixture(name)
    const fromWindows = `\uFEFF${markdown.replaceAll('\n', '\r\n')}`
    expect(parseBody(fromWindows, options)).toEqual(parseBody(markdown, options))
  })

  test('gives plain data that survives JSON', () => {
    const body = parseBody(readFixture('heading-steps'), options)
    expect(JSON.parse(JSON.stringify(body))).toEqual(body)
  })

  test('leaves no handler, style, class, script or position in the tree', () => {
    const json = JSON.stringify(readdirSync(fixtures).map((name) => parseBody(readFixture(name))))
    const found = (pattern: RegExp) => json.match(pattern) ?? []
    expect(found(/"(on[A-Z]\w+|style|position)":/gi)).toEqual([])
    expect(found(/"tagName":"(script|style|iframe)"/g)).toEqual([])
    expect(found(/"href":"(?!https?:|mailto:|tel:|[#/?.]).{20}/g)).toEqual([])
    expect(found(/"src":"(?!\/media\/).{20}/g)).toEqual([])
  })

  test('passes a picture on to srcset, and asks for none that is remote', () => {
    const asked: string[] = []
    const body = parseBody('![甲](./a%20b.webp)\n\n![乙](https://evil.example/a.png)', {
      resolveImage: (name) => {
        asked.push(name)
        return { src: '/media/a.webp', width: 800, height: 600, srcSet: '/media/a-400.webp 400w' }
      },
    })
    expect(asked).toEqual(['a b.webp'])
    expect(JSON.stringify(body)).toContain('"srcSet":"/media/a-400.webp 400w"')
    expect(JSON.stringify(body)).not.toContain('evil.example')
  })

  test('gives an empty body for an empty text', () => {
    const footnotes = { type: 'root', children: [] }
    expect(parseBody('')).toEqual({ lead: [], sections: [], closing: [], footnotes })
  })

  test.each([
    ['an unclosed fence', '## 甲\n\n```js\n### 1. 不是步骤\n'],
    ['an unclosed link', '## 甲\n\n[乙](\n'],
    ['an unclosed tag', '## 甲\n\n<div\n'],
    ['lone surrogates', '## \uD83D甲\n\n### 1. \uDE00\n\n\uD83D'],
    ['a null character', '## 甲\u0000\n\n乙\u0000'],
    ['an empty list item', '## 甲\n\n1.\n2. **乙**\n3. **丙**'],
    ['only a rule', '---'],
    ['only rules', '## 甲\n\n---\n\n---\n'],
  ])('survives %s', (_name, markdown) => {
    expect(parseBody(markdown)).toBeDefined()
  })
})
