import { describe, expect, test } from 'vitest'
import { hashData } from '@/lib/page-data/data-hash'

const sidebar = { latest: [{ slug: 'a', title: '甲' }] }
const data = { kind: 'list', title: '最新', items: [{ slug: 'a' }], beside: { sidebar } }

describe('hashData', () => {
  test('is the same for an equal data of another run', () => {
    expect(hashData(structuredClone(data))).toEqual(hashData(data))
  })

  test.each([
    ['a value', { ...data, title: '最热' }],
    ['a part', { ...data, items: [{ slug: 'b' }] }],
    ['the order of a list', { ...data, items: [{ slug: 'b' }, { slug: 'a' }] }],
    ['a name', { ...data, title: undefined, summary: '最新' }],
  ])('tells another %s apart, as its own', (_, other) => {
    expect(hashData(other).own).not.toBe(hashData(data).own)
    expect(hashData(other).beside).toBe(hashData(data).beside)
  })

  test('tells apart what stands beside, and nothing else', () => {
    const other = hashData({ ...data, beside: { sidebar: { latest: [] } } })
    expect(other.own).toBe(hashData(data).own)
    expect(other.beside).not.toBe(hashData(data).beside)
  })
})
