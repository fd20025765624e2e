import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes as HastNodes } from 'hast'
import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { pictureName } from '@/lib/markdown/addresses'
import { splitOrdinal, splitStepNumber } from '@/lib/markdown/ordinals'
import { parseBody } from '@/lib/markdown/parse-body'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import type { ArticleBody, Part } from '@/lib/markdown/types'

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/
const files = ['content', 'tests/fixtures/markdown'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `${folder}/${name}`),
)

describe('parseBody shows every word once, in its place', () => {
  test.each(files)('%s', (file) => {
    const markdown = readFileSync(file, 'utf8').replace(FRONT_MATTER, '')
    const body = parseBody(markdown, { resolveImage: () => ({ src: '/a', width: 1, height: 1 }) })
    const written = letters(writtenWords(parseMarkdown(markdown)))
    expect(letters(shownWords(body))).toBe(written)
  })

  test.each(files)('%s has unique ids and steps with words', (file) => {
    const markdown = readFileSync(file, 'utf8').replace(FRONT_MATTER, '')
    const body = parseBody(markdown)
    const ids = [...JSON.stringify(body).matchAll(/"id":("[^"]*")/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { parts, kind } of body.sections) {
      expect(kind).toBe(stepsOf(parts).length > 0 ? 'steps' : 'prose')
    }
    for (const part of partsOf(body)) {
      if (part.kind !== 'steps') continue
      expect(part.steps.map(({ number }) => number)).toEqual(part.steps.map((_, at) => at + 1))
      expect(part.steps.every(({ title }) => title !== '')).toBe(true)
    }
  })
})

describe('parseBody of the sample articles', () => {
  const articles = files.filter((file) => file.startsWith('content/articles/'))

  test.each(articles)('finds all sections, steps and points of %s', (file) => {
    const markdown = readFileSync(file, 'utf8').replace(FRONT_MATTER, '')
    const body = parseBody(markdown)
    const { sections } = body
    const count = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0
    expect(sections).toHaveLength(count(/^## /gm))
    const items = partsOf(body).flatMap((part): readonly unknown[] => {
      if (part.kind === 'prose') return part.tree.children.filter(isNumberedHeading)
      return part.kind === 'steps' ? part.steps : part.points
    })
    expect(items).toHaveLength(count(/^### \d+\. /gm) + count(/^\d+\. /gm))
    expect(sections.every(({ title }) => title !== '')).toBe(true)
  })
})

describe('parseBody of whatever comes', () => {
  const pieces = [
    ...[
      '# 甲',
      '## 一、乙',
      '## 丙？',
      '###',
      '### 1. 丁',
      '### 第二步：戊',
      '### 己',
      '#### 庚 {#a}',
    ],
    ...['1. **辛**', '2. 壬。癸', '3. 子，丑', '- 寅', '   缩进', '> [!TIP] 卯', '> 辰', '> 2. 巳'],
    ...[
      '![午](a.svg "未")',
      '**申**酉',
      '[戌](/b)：亥。',
      '东[^1]',
      '[^1]: 西',
      '---',
      '***',
      '    南',
    ],
    ...[
      '```',
      '~~~js',
      '| 北 | 中 |',
      '| - | :-: |',
      '<!-- 春 -->',
      '<b>夏</b>',
      '[秋]: /c',
      '[秋]',
    ],
    ...[
      '冬  ',
      '===',
      '1) **金**：木',
      '水\\',
      '　　火。土',
      'https://a.example，日',
      '- [x] 月',
      '',
    ],
  ]

  test.each(Array.from({ length: 300 }, (_, seed) => seed))(
    'shows every word once, seed %i',
    (seed) => {
      const markdown = randomLines(pieces, seed)
      const body = parseBody(markdown, { resolveImage: () => ({ src: '/a', width: 1, height: 1 }) })
      const written = letters(writtenWords(parseMarkdown(markdown)))
      expect(letters(shownWords(body)), markdown).toBe(written)
    },
  )
})

/** Forty pieces; a linear congruential generator makes them the same at each run. */
function randomLines(pieces: readonly string[], seed: number): string {
  let state = seed + 1
  const next = (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  return Array.from(
    { length: 40 },
    () => pieces[next(pieces.length)] + (next(2) ? '\n' : '\n\n'),
  ).join('')
}

/** What an editor wrote, without what we may leave out: ordinals, `{#id}`, alert marks, raw HTML. */
function writtenWords(node: Nodes): string {
  switch (node.type) {
    case 'heading': {
      const words = wordsOf(node, { includeImageAlt: false, includeHtml: false })
      const text = splitStepNumber(words)?.title ?? splitOrdinal(words).title
      return `${text.replace(/\{(?:#[a-z0-9-]+|步骤|要点)\}\s*/g, '')}\n`
    }
    case 'text':
      return node.value
        .replace(/\{#[a-z0-9-]+\}/, '')
        .replace(/^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i, '')
    case 'inlineCode':
    case 'code':
      return node.value
    case 'image':
      return pictureName(node.url) === undefined ? (node.alt ?? '') : ''
    case 'footnoteDefinition':
      return ''
    default:
      return 'children' in node ? node.children.map(writtenWords).join('') : ''
  }
}

/** What readers see, in order; captions are the titles of pictures, and no words of the text. */
function shownWords({ lead, sections, closing }: ArticleBody): string {
  return [
    ...lead.map(partWords),
    ...sections.flatMap(({ title, heading, parts }) => [
      heading ? treeWords(heading) : title,
      ...parts.map(partWords),
    ]),
    ...closing.map(partWords),
  ].join('\n')
}

function partWords(part: Part): string {
  if (part.kind === 'prose') return treeWords(part.tree)
  if (part.kind === 'points') return part.points.map(({ body }) => treeWords(body)).join('\n')
  return part.steps
    .map(({ title, heading, titleIn, body }) => {
      if (titleIn === 'body' || /^第 \d+ 步$/.test(title)) return treeWords(body)
      return `${heading ? treeWords(heading) : title}\n${treeWords(body)}`
    })
    .join('\n')
}

function treeWords(node: HastNodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element') {
    if (node.tagName === 'figcaption' || node.properties.dataFootnoteRef) return ''
  }
  return 'children' in node ? node.children.map(treeWords).join('') : ''
}

function isNumberedHeading(node: HastNodes): boolean {
  return node.type === 'element' && node.tagName === 'h3' && /^\d+\. /.test(treeWords(node))
}

/** Digits and 第二步 may be the numbers of items, which are derived. */
function letters(text: string): string {
  return text.replace(/第[一二三四五]步/g, '').replace(/[^\p{L}]/gu, '')
}
