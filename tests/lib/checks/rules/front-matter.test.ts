import { describe, expect, test } from 'vitest'
import { readContentDocument } from '@/lib/content/read-document'
import { HEAD, reportLine } from '../check-body'

describe('numbers in front matter', () => {
  test.each([
    'title: 21E08',
    'title: 0012345678901234567890',
    'tags: [1.0, 007, 1.10, 0x10, 1e3, 12306]',
  ])('are words, as they are written: %s', async (line) => {
    expect(await reportLine(line)).not.toContain('front-matter-values')
    const [key = '', value = ''] = line.split(': ')
    const text = HEAD.replace(new RegExp(`^${key}:.*$`, 'm'), line)
    const read = readContentDocument('articles/phone/a.md', text)
    const words = value.replace(/[[\]]/g, '').split(', ')
    expect(Reflect.get(read, key)).toEqual(key === 'tags' ? words : value)
  })
})

describe('values of front matter', () => {
  test.each([
    'title: true',
    'publishedAt: 2025-01-02T10:00:00Z',
    'publishedAt: 2025-01-02 20:00:30 -05:00',
    'updatedAt: 2025-12-31T17:30+0900',
    'checkedAt: 2025-12-31T17:30:00Z',
    'author: 编辑部',
    'author: 张三',
    'topics: [换新手机]',
    'tags: [字体, 字体]',
    'title: 怎么调𠮷的大小？',
    `title: ${'How to change the size of letters on a phone '.repeat(2)}`,
    `title: ${'怎么调字体的大小'.repeat(11)}`,
  ])('%s', async (line) => {
    expect(await reportLine(line)).toMatchSnapshot()
  })
})
