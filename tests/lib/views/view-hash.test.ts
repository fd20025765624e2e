import { describe, expect, test } from 'vitest'
import { hashView } from '@/lib/views/view-hash'

const sidebar = { latest: [{ slug: 'a', title: '甲' }] }
const view = { kind: 'list', title: '最新', items: [{ slug: 'a' }], beside: { sidebar } }

describe('hashView', () => {
  test('is the same for an equal view of another run', () => {
    expect(hashView(structuredClone(view))).toEqual(hashView(view))
  })

  test.each([
    ['a value', { ...view, title: '最热' }],
    ['a part', { ...view, items: [{ slug: 'b' }] }],
    ['the order of a list', { ...view, items: [{ slug: 'b' }, { slug: 'a' }] }],
    ['a name', { ...view, title: undefined, summary: '最新' }],
  ])('tells another %s apart, as its own', (_, other) => {
    expect(hashView(other).own).not.toBe(hashView(view).own)
    expect(hashView(other).beside).toBe(hashView(view).beside)
  })

  test('tells apart what stands beside, and nothing else', () => {
    const other = hashView({ ...view, beside: { sidebar: { latest: [] } } })
    expect(other.own).toBe(hashView(view).own)
    expect(other.beside).not.toBe(hashView(view).beside)
  })
})
