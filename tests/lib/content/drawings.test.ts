import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import { parseBody } from '@/lib/markdown/parse-body'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import { plainText } from '@/lib/markdown/plain-text'

const FOLDER = 'content/articles'

/** What a drawing has on a phone of 390 px, in CSS pixels. */
const WIDTH = 312
const LEAST = 13

const drawings = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svg'),
)

const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8')

test.each(drawings)('%s can be read on a phone', (file) => {
  const svg = read(file)
  const width = Number(/viewBox="[\d.-]+ [\d.-]+ ([\d.]+)/.exec(svg)?.[1])
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  expect((Math.min(...sizes) * WIDTH) / width).toBeGreaterThanOrEqual(LEAST)
})

/** The numbers in the round badges of a drawing. */
function badges(file: string): readonly number[] {
  const texts = read(file).matchAll(/<text [^>]*fill="#FFFDF8"[^>]*font-weight="700">(\d+)</g)
  return [...texts].map(([, number]) => Number(number))
}

type Shown = {
  readonly step: number
  readonly file: string
  readonly words: string
}

/** The drawings that stand in the steps of an article. */
function drawingsInSteps(article: string): readonly Shown[] {
  const { body } = splitFrontMatter(read(article)) ?? { body: '' }
  const folder = path.dirname(article)
  const resolveImage = (name: string) => ({ src: `/${folder}/${name}`, width: 1, height: 1 })
  return stepsOf(partsOf(parseBody(body, { resolveImage }))).flatMap(({ number, body: tree }) =>
    [...JSON.stringify(tree).matchAll(/"src":"\/([^"]+\.svg)"/g)].map(([, file = '']) => ({
      step: number,
      file,
      words: plainText(tree),
    })),
  )
}

const articles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
)

describe('numbers in drawings', () => {
  const shown = articles.flatMap(drawingsInSteps)

  test.each(shown)(
    '$file has the number of its step, $step, and says 示意图',
    ({ file, step, words }) => {
      const numbers = badges(file)
      if (numbers.length > 0) expect(numbers).toContain(step)
      expect(words).toContain('示意图')
    },
  )

  test('most drawings are looked at', () => {
    expect(shown.length).toBeGreaterThan(30)
  })
})
