// Needs the sample articles.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBody } from '@/lib/checks/body'
import { readDocument } from '@/lib/checks/document'
import { toContentFile } from '@/lib/checks/read-content-files'
import { listContentPaths } from '@/lib/content/list-content-paths'
import { makeArticle } from '@/lib/content/make-article'
import { readContentDocument } from '@/lib/content/read-document'
import { isOfType } from '@/lib/content/source'

const root = path.resolve(import.meta.dirname, '../../..')
const articles = (await listContentPaths(root)).filter((file) =>
  /^content\/articles\/.*\.md$/.test(file),
)
const pictures = new Map()

/** As the check parses it: with the front matter blanked out before it. */
async function parsedByCheck(file: string, bytes: Uint8Array) {
  const document = readDocument(await toContentFile(file, bytes))
  const tree = document && readBody(document)?.tree
  if (!tree) throw new Error(`${file} cannot be read`)
  return { tree, start: document.bodyStart }
}

describe('makeArticle', () => {
  test.each([
    ['\n', '\uFEFF'],
    ['\n', ''],
    ['\r\n', ''],
  ])(
    'makes the same of a tree that the check has parsed (line end %j, %j before)',
    async (end, before) => {
      expect(articles.length).toBeGreaterThan(50)
      for (const file of articles) {
        const text = before + readFileSync(path.join(root, file), 'utf8').replaceAll('\n', end)
        const document = readContentDocument(file.slice('content/'.length), text)
        if (!isOfType(document, 'Article')) throw new Error(`${file} is no article`)
        const parsed = await parsedByCheck(file, Buffer.from(text))
        const { references, ...made } = makeArticle(document, pictures, parsed)
        const { references: wanted, ...article } = makeArticle(document, pictures)
        expect(made).toEqual(article)
        const placesOf = (list: typeof references) =>
          list.map(({ url, span, destination }) => ({ url, span, destination }))
        expect(placesOf(references)).toEqual(placesOf(wanted))
      }
    },
  )
})
