// Needs the sample articles.
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFile } from '@/lib/checks/check-files'
import { type Document, readDocument } from '@/lib/checks/document'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'
import { buildSite } from '@/lib/checks/site'
import { createRandom } from '@/scripts/trials/random'
import { type Planter, planters } from './planted-faults'

/** How many faults are planted in a run, and with which seed; both can be set from outside. */
const PLANTS = Number(process.env.PLANTS ?? 1000)
const SEED = Number(process.env.SEED ?? 20261123)

const files = await readContentFiles(path.resolve(import.meta.dirname, '../../..'))
const documents = files.flatMap((file) => readDocument(file) ?? [])
const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }
const goodSite = buildSite(files, documents, options)
const good = documents.filter(
  ({ kind, file }) => kind === 'article' && checkFile(file, goodSite).length === 0,
)
const kinds = Object.entries(planters)

async function problemsOf(article: Document, text: string): Promise<readonly string[]> {
  const file = await toContentFile(article.file.path, Buffer.from(text))
  const planted = readDocument(file)
  const others = documents.filter((each) => each !== article)
  const site = buildSite(files, planted ? [...others, planted] : others, options)
  return checkFile(file, site).map(({ line, rule }) => `${line} ${rule}`)
}

/** Plants in one article after the other until one has a place for it. */
function plant(planter: Planter, pick: (count: number) => number) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const article = good[pick(good.length)]
    const planted = article && planter(article.text, pick)
    if (article && planted && planted.text !== article.text) return { article, ...planted }
  }
  return undefined
}

describe('checkFile', () => {
  test('finds nothing wrong with the articles of the site', () => {
    expect(good.length).toBeGreaterThan(40)
  })

  test.each(kinds)(
    'finds every planted fault: %s',
    async (name, planter) => {
      const random = createRandom(SEED + kinds.findIndex(([each]) => each === name))
      const pick = (count: number) => Math.floor(random() * count)
      for (let index = 0; index < PLANTS / kinds.length; index += 1) {
        const planted = plant(planter, pick)
        expect(planted, 'some article has a place for it').toBeDefined()
        if (!planted) return
        const { article, text, line, rule } = planted
        const found = await problemsOf(article, text)
        expect({ in: article.file.path, found }).toEqual({
          in: article.file.path,
          found: [`${line} ${rule}`],
        })
      }
    },
    120_000,
  )
})
