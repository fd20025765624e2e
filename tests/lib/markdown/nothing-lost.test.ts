import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { splitOrdinal, splitStepNumber } from '@/lib/markdown/ordinals'
import { parseBody } from '@/lib/markdown/parse-body'
import { parseMarkdown } from '@/lib/markdown/parse-markdown'
import { plainText } from '@/lib/markdown/plain-text'
import type { ArticleBody } from '@/lib/markdown/types'

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/
const files = ['content', 'tests/fixtures/markdown'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `${folder}/${name}`),
)

describe('parseBody keeps every word in its place', () => {
  test.each(files)('%s', (file) => {
    const markdown = readFileSync(file, 'utf8').replace(FRONT_MATTER, '')
    const body = parseBody(markdown, { resolveImage: () => ({ src: '/a', width: 1, height: 1 }) })
    const written = letters(writtenWords(parseMarkdown(markdown)))
    expect(firstMissing(written, letters(shownWords(body)))).toBe('')
  })

  test.each(files)('%s has unique ids and steps with words', (file) => {
    const markdown = readFileSync(file, 'utf8').replace(FRONT_MATTER, '')
    const body = parseBody(markdown)
    const ids = [...JSON.stringify(body).matchAll(/"id":("[^"]*")/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { steps, kind } of body.sections) {
      expect(kind).toBe(steps.length > 0 ? 'steps' : 'prose')
      expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1))
      expect(steps.every(({ title }) => title !== '')).toBe(true)
    }
  })
})

describe('parseBody of the sample articles', () => {
  const articles = files.filter((file) => file.startsWith('content/articles/'))

  test.each(articles)('finds all steps and sections of %s', (file) => {
    const markdown = readFileSync(file, 'utf8').replace(FRONT_MATTER, '')
    const { sections } = parseBody(markdown)
    const count = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0
    expect(sections).toHaveLength(count(/^## /gm))
    expect(sections.flatMap(({ steps }) => steps)).toHaveLength(
      count(/^### \d+\. /gm) + count(/^\d+\. \*\*/gm),
    )
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

  test.each(Array.from({ length: 300 }, (_, seed) => seed))('keeps every word, seed %i', (seed) => {
    const markdown = randomLines(pieces, seed)
    const body = parseBody(markdown, { resolveImage: () => ({ src: '/a', width: 1, height: 1 }) })
    const written = letters(writtenWords(parseMarkdown(markdown)))
    expect(firstMissing(written, letters(shownWords(body))), markdown).toBe('')
  })
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
      return `${text.replace(/\{#[a-z0-9-]+\}\s*$/, '')}\n`
    }
    case 'text':
      return node.value
        .replace(/\{#[a-z0-9-]+\}/, '')
        .replace(/^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i, '')
    case 'inlineCode':
    case 'code':
      return node.value
    case 'footnoteDefinition':
      return ''
    default:
      return 'children' in node ? node.children.map(writtenWords).join('') : ''
  }
}

function shownWords({ lead, sections, closing }: ArticleBody): string {
  return [
    plainText(lead),
    ...sections.flatMap(({ title, intro, steps, outro }) => [
      title,
      plainText(intro),
      ...steps.flatMap((step) => [step.title, step.text]),
      plainText(outro),
    ]),
    plainText(closing),
  ].join('\n')
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Empty when all of `wanted` occurs in `given`, in order; otherwise the words from the first gap on. */
function firstMissing(wanted: string, given: string): string {
  let at = 0
  for (const [index, letter] of [...wanted].entries()) {
    at = given.indexOf(letter, at) + 1
    if (at === 0) return [...wanted].slice(index, index + 30).join('')
  }
  return ''
}
