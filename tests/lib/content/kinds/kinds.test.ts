import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { article } from '@/lib/content/kinds/article'
import { isData, kindAt, kinds } from '@/lib/content/kinds/kinds'

const root = path.resolve(import.meta.dirname, '../../../..')

describe('kindAt', () => {
  test.each([
    ['articles/jd/a.md', 'article'],
    ['articles/a.md', undefined],
    ['articles/jd/old/a.md', undefined],
    ['articles/jd/.a.md', undefined],
    ['topics/new-phone.md', 'topic'],
    ['blocked-searches.yml', 'blocked'],
    ['blocked-searchesxyml', undefined],
    ['README.md', undefined],
  ])('%s → %s', (file, name) => {
    expect(kindAt(file)?.name).toBe(name)
  })
})

describe('content/README.md', () => {
  const text = readFileSync(path.join(root, 'content', 'README.md'), 'utf8')

  test('says every key of an article', () => {
    const table = text.slice(text.indexOf('## 文件开头'), text.indexOf('## 正文'))
    const missing = Object.keys(article.fields).filter((key) => !table.includes(`\`${key}\``))
    expect(missing).toEqual([])
  })

  test('says where every kind of file lies', () => {
    const table = text.slice(text.indexOf('## 放在哪里'), text.indexOf('## 文件开头'))
    const places = kinds.map((kind) =>
      isData(kind) ? `\`${kind.place}\`` : `\`${kind.place.split('/')[0]}/`,
    )
    expect(places.filter((place) => !table.includes(place))).toEqual([])
  })
})
