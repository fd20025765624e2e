import { describe, expect, test } from 'vitest'
import {
  folderName,
  formatImportRecord,
  type ImportedEntry,
  mergeImportRecord,
  parseImportRecord,
} from '@/lib/importing/import-record'

const entry = (file: string, source = '1'): ImportedEntry => ({
  folder: 'old-help',
  file,
  slug: file.replace('.md', ''),
  source,
  text: '2',
})

describe('folderName', () => {
  test.each([
    ['/home/a/old-help', 'old-help'],
    ['/home/a/blog/source/_posts', 'blog/source/_posts'],
    ['/srv/手册/docs', '手册/docs'],
    ['/docs', 'docs'],
  ])('names %s as %s', (folder, name) => {
    expect(folderName(folder)).toBe(name)
  })
})

describe('the record of imports', () => {
  test('is written one article a line, in order, and read again', () => {
    const json = formatImportRecord([entry('b.md'), entry('a.md')])
    expect(json).toMatchInlineSnapshot(`
      "[
      {"folder":"old-help","file":"a.md","slug":"a","source":"1","text":"2"},
      {"folder":"old-help","file":"b.md","slug":"b","source":"1","text":"2"}
      ]
      "
    `)
    expect(parseImportRecord(json)).toEqual([entry('a.md'), entry('b.md')])
  })

  test('takes what came again in place of what was there', () => {
    const merged = mergeImportRecord([entry('a.md'), entry('b.md')], [entry('a.md', '9')])
    expect(merged).toEqual([entry('b.md'), entry('a.md', '9')])
  })

  test('is not guessed at when somebody wrote into it', () => {
    expect(() => parseImportRecord('{}')).toThrowErrorMatchingInlineSnapshot(
      `[Error: imported.json 读不懂。它是 npm run import 写的，不要手改；从上一个版本里找回来。没有它，搬过的文章会再搬一遍。]`,
    )
  })
})
