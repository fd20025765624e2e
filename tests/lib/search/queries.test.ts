// Needs the sample articles.
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { buildContentIndex } from '@/scripts/trials/content-index'
import { QUERIES } from '@/scripts/trials/search-queries'

const root = path.resolve(import.meta.dirname, '../../..')
const { index } = buildContentIndex(path.join(root, 'content'))

describe('search puts first', () => {
  test.each(QUERIES)('%s → %s', async (query, slug) => {
    const { hits } = await search(index, { query })
    expect(hits[0]?.slug).toBe(slug)
  })
})

test('only words are said to be missing, not the edge of two', async () => {
  const { missing } = await search(index, { query: '收到假冒客服电话' })
  expect(missing.join()).not.toContain('到假')
})
