import { describe, expect, test } from 'vitest'
import { titlesOf } from '@/lib/search/browser/titles'
import { purposeOf } from '@/lib/search/purposes'
import { exampleArticles } from './example-articles'

const base = exampleArticles.map(({ record }) => record)[0]
if (!base) throw new Error('no example')
const record = { ...base, title: 'gzip', summary: '压缩文件。也能解压。' }

describe('titlesOf', () => {
  test('adds to a mere name what the summary first says of it, and its purpose', () => {
    expect(titlesOf({ ...record, purpose: '变小' })).toEqual(['gzip', '压缩文件', '变小'])
  })
  test('adds nothing to a title of words', () => {
    expect(titlesOf({ ...record, title: '怎么压缩文件？', asked: ['压一压'] })).toEqual([
      '怎么压缩文件？',
      '压一压',
    ])
    expect(titlesOf({ ...record, title: 'Return an item' })).toEqual(['Return an item'])
  })
})

describe('purposeOf', () => {
  test('is what people say who want a program', () => {
    expect(purposeOf('PWD')).toMatch(/当前目录/)
    expect(purposeOf('dnf')).toBe(purposeOf('yum'))
  })
  test('returns undefined for other names', () => {
    expect(purposeOf('notion')).toBeUndefined()
  })
})
