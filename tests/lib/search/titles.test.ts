import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { titlesOf } from '@/lib/search/browser/titles'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { purposesOf } from '@/lib/search/purposes'
import { exampleArticles } from './example-articles'

const base = exampleArticles.map(({ record }) => record)[0]
if (!base) throw new Error('no example')
const record = { ...base, title: 'gzip', summary: '压缩文件。也能解压。' }

describe('titlesOf', () => {
  test('adds to a mere name what the summary first says of it, and its purpose', () => {
    expect(titlesOf({ ...record, purposes: ['变小', '打包'] })).toEqual([
      'gzip',
      '压缩文件',
      '变小',
      '打包',
    ])
  })
  test('adds nothing to a title of words', () => {
    expect(titlesOf({ ...record, title: '怎么压缩文件？', asked: ['压一压'] })).toEqual([
      '怎么压缩文件？',
      '压一压',
    ])
    expect(titlesOf({ ...record, title: 'Return an item' })).toEqual(['Return an item'])
  })
})

describe('purposesOf', () => {
  test('is what people say who want a program', () => {
    expect(purposesOf('PWD')).toContain('当前目录')
    expect(purposesOf('dnf')).toBe(purposesOf('yum'))
  })
  test('returns undefined for other names', () => {
    expect(purposesOf('notion')).toBeUndefined()
  })
})

describe('search for what a mere name is for', () => {
  const named = (slug: string, purposes: readonly string[]) => ({
    topics: [],
    record: { ...record, slug, title: slug, summary: '一个程序。', passages: [], purposes },
  })
  const index = openBuiltIndex(
    buildSearchIndex(
      [
        named('left', ['定时任务列表', '删除旧日志', '只要一次性密码']),
        named('right', ['定时任务里一次性的删除掉']),
        named('other', ['压缩文件']),
      ],
      { categories: [], topics: [], synonyms: [], popular: [] },
    ),
  )
  test('puts first the one with a phrase that is most like the question', async () => {
    const { hits } = await search(index, { query: '删除一次性定时任务' })
    expect(hits.map(({ slug }) => slug).slice(0, 2)).toEqual(['right', 'left'])
  })
})
