import { describe, expect, test } from 'vitest'
import {
  comingChanges,
  expiredArticles,
  isVisible,
  nextChange,
  visibleArticles,
} from '@/lib/content/visibility'

const past = { draft: false, publishedAt: '2024-01-01T00:00:00+08:00' }
const now = { moment: '2025-01-01T12:00:00+08:00', preview: false }

describe('isVisible', () => {
  test.each([
    ['published before', { draft: false, publishedAt: '2024-12-31T00:00:00+08:00' }, true],
    ['published at this very second', { draft: false, publishedAt: now.moment }, true],
    ['scheduled', { draft: false, publishedAt: '2025-01-01T12:00:01+08:00' }, false],
    ['about to expire', { ...past, expiresAt: '2025-01-01T12:00:01+08:00' }, true],
    ['expired at this very second', { ...past, expiresAt: now.moment }, false],
    ['expired before', { ...past, expiresAt: '2024-12-31T12:00:00+08:00' }, false],
    ['a draft', { draft: true, publishedAt: '2024-12-31T00:00:00+08:00' }, false],
  ])('%s', (_, article, expected) => {
    expect(isVisible(article, now)).toBe(expected)
    expect(isVisible(article, { ...now, preview: true })).toBe(true)
  })
})

describe('visibleArticles', () => {
  test('are newest first, of two at the same second by slug', () => {
    const article = (slug: string, publishedAt: string) => ({ slug, publishedAt, draft: false })
    const list = visibleArticles(
      [
        article('b', '2024-01-01T00:00:00+08:00'),
        article('a', '2024-01-01T00:00:00+08:00'),
        article('c', '2024-06-01T00:00:00+08:00'),
      ],
      now,
    )
    expect(list.map(({ slug }) => slug)).toEqual(['c', 'a', 'b'])
  })
})

describe('expiredArticles', () => {
  const over = { ...past, expiresAt: '2024-06-01T00:00:00+08:00' }
  const articles = [
    { ...over, slug: 'over' },
    { ...over, slug: 'draft', draft: true },
    { ...past, slug: 'lasting' },
    { ...past, slug: 'still', expiresAt: '2025-06-01T00:00:00+08:00' },
    {
      slug: 'never',
      draft: false,
      publishedAt: '2026-01-01T00:00:00+08:00',
      expiresAt: over.expiresAt,
    },
  ]

  test('are those that readers saw and whose time is over', () => {
    expect(expiredArticles(articles, now).map(({ slug }) => slug)).toEqual(['over'])
  })

  test('are shown as they were in a preview, so there are none', () => {
    expect(expiredArticles(articles, { ...now, preview: true })).toEqual([])
  })
})

describe('comingChanges', () => {
  const articles = [
    {
      slug: 'both',
      draft: false,
      publishedAt: '2025-02-01T00:00:00+08:00',
      expiresAt: '2025-04-01T00:00:00+08:00',
    },
    {
      slug: 'ends',
      draft: false,
      publishedAt: '2024-02-01T00:00:00+08:00',
      expiresAt: '2025-03-01T00:00:00+08:00',
    },
    { slug: 'over', draft: false, publishedAt: '2024-02-01T00:00:00+08:00', expiresAt: now.moment },
    { slug: 'draft', draft: true, publishedAt: '2025-02-02T00:00:00+08:00' },
    { slug: 'out', draft: false, publishedAt: now.moment },
  ]

  test('are what appears or expires later, soonest first', () => {
    const changes = comingChanges(articles, now.moment)
    expect(
      changes.map(({ at, kind, article }) => `${at.slice(0, 10)} ${kind} ${article.slug}`),
    ).toEqual(['2025-02-01 publish both', '2025-03-01 expire ends', '2025-04-01 expire both'])
    expect(nextChange(articles, now.moment)).toBe('2025-02-01T00:00:00+08:00')
  })

  test('are none after the last', () => {
    expect(comingChanges(articles, '2025-04-01T00:00:00+08:00')).toEqual([])
    expect(nextChange(articles, '2025-04-01T00:00:00+08:00')).toBeUndefined()
  })
})
