// Needs the sample articles.
import { expect, test, vi } from 'vitest'
import * as articles from '@/lib/content/articles'
import { hashData } from '@/lib/page-data/data-hash'
import { latestData } from '@/lib/page-data/list-data'

vi.mock('@/lib/content/articles', { spy: true })

test('a new article is among the own things of the first page of a list alone', () => {
  const all = articles.getArticles().slice(0, 61)
  const hashOf = (page: number, from: number) => {
    vi.mocked(articles.getArticles).mockReturnValue(all.slice(from))
    const data = latestData(page)
    if (!data) throw new Error(`no page ${page}`)
    return hashData(data)
  }
  expect(hashOf(1, 0).own).not.toBe(hashOf(1, 1).own)
  for (const page of [2, 3]) {
    expect(hashOf(page, 0).own).toBe(hashOf(page, 1).own)
    // It says of how many articles the list is.
    expect(hashOf(page, 0).beside).not.toBe(hashOf(page, 1).beside)
  }
})
