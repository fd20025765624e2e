import { describe, expect, test } from 'vitest'
import { failingArticles } from '@/lib/engagement/insights/failing'
import { avatar, revision, unbind, votes } from './sample'

const stored = [revision('unbind-card', 'r2', 20), revision('change-avatar', 'v1', 10)]
const stuck = (step: string, count: number, name = 'r2') => ({
  slug: 'unbind-card',
  revision: name,
  step,
  count,
  counted: count,
})

describe('failingArticles', () => {
  test('ranks by the lower bound, not by the bare share', () => {
    const counts = [votes('unbind-card', 'r2', 2, 8), votes('change-avatar', 'v1', 0, 1)]
    const failing = failingArticles([avatar, unbind], counts, [], stored)
    expect(failing.map(({ slug, share }) => [slug, share])).toEqual([
      ['unbind-card', 0.8],
      ['change-avatar', undefined],
    ])
  })

  test('forgets votes on earlier revisions', () => {
    const counts = [votes('unbind-card', 'r1', 0, 50)]
    expect(failingArticles([unbind], counts, [stuck('open', 9, 'r1')], stored)).toEqual([])
  })

  test('names the reason given most often and the step where most get stuck', () => {
    const counts = [votes('unbind-card', 'r2', 0, 6, { outdated: 1, unclear: 4, other: 1 })]
    const [first] = failingArticles(
      [unbind],
      counts,
      [stuck('open', 1), stuck('confirm', 3)],
      stored,
    )
    expect(first).toMatchObject({ reason: 'unclear', step: { id: 'confirm', now: 3 } })
  })

  test('leaves out what nobody voted on, though somebody got stuck in it', () => {
    expect(failingArticles([unbind], [], [stuck('open', 2)], stored)).toEqual([])
  })

  test('leaves out what only helped', () => {
    expect(failingArticles([unbind], [votes('unbind-card', 'r2', 9, 0)], [], stored)).toEqual([])
  })
})
