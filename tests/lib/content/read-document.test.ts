// Needs the sample articles.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article, Author, Page, Topic } from '@/contentlayer.config'
import { readContentDocument } from '@/lib/content/read-document'

const root = path.resolve(import.meta.dirname, '../../..')

const read = (file: string) =>
  readContentDocument(file, readFileSync(path.join(root, 'content', file), 'utf8'))

describe('readContentDocument', () => {
  test('gives what was written as the schema made it', () => {
    const text =
      '---\ntitle: a\npublishedAt: 2024-05-12 14:30\nsummary: b\ntags: [95118]\n---\n正文\n'
    expect(readContentDocument('articles/jd/a.md', text)).toMatchObject({
      documentType: 'Article',
      _id: 'articles/jd/a.md',
      publishedAt: '2024-05-12T14:30:00+08:00',
      author: 'editors',
      tags: ['95118'],
      sources: [],
      body: { raw: '正文\n' },
    })
  })

  test.each([
    ['articles/jd/jd-finance-unbind-card.md', Article],
    ['authors/payments.md', Author],
    ['topics/new-phone.md', Topic],
    ['pages/about.md', Page],
  ] as const)('gives %s the computed fields of contentlayer.config.ts', async (file, type) => {
    const document = read(file)
    const { computedFields = {} } = type.def()
    expect(Object.keys(computedFields).length).toBeGreaterThan(0)
    for (const [key, { resolve }] of Object.entries(computedFields)) {
      expect(document).toHaveProperty(key, await resolve(document as never))
    }
  })

  test('refuses what does not fit and what lies where nothing belongs', () => {
    expect(() => readContentDocument('pages/a.md', '---\ntitle: a\n---\n')).toThrow(
      'content/pages/a.md',
    )
    expect(() => readContentDocument('notes/a.md', '')).toThrow('这里不能放这种文件')
    expect(() => readContentDocument('pages/a.md', '---js\n---\n')).toThrow('第一行要正好是 ---')
  })
})
