import { describe, expect, test } from 'vitest'
import { currentRevisions, votesByRevision } from '@/lib/engagement/insights/votes-by-revision'
import { revision, votes } from './sample'

describe('currentRevisions', () => {
  const stored = [revision('a', 'r2', 20), revision('a', 'r1', 10), revision('b', 'r9', 5)]

  test('finds the revision of the article’s text, an earlier one too that it went back to', () => {
    expect(currentRevisions([{ slug: 'a', contentHash: 'r1-10' }], stored)).toEqual(
      new Map([['a', 'r1']]),
    )
  })

  test('takes the newest for a text that the store does not know', () => {
    expect(currentRevisions([{ slug: 'a', contentHash: 'new' }, { slug: 'b' }], stored)).toEqual(
      new Map([
        ['a', 'r2'],
        ['b', 'r9'],
      ]),
    )
  })

  test('has none for an article without any', () => {
    expect(currentRevisions([{ slug: 'c' }], stored)).toEqual(new Map())
  })
})

describe('votesByRevision', () => {
  const stored = [revision('a', 'r1', 10), revision('a', 'r1', 15), revision('a', 'r2', 20)]

  test('gives the current one first, numbered in the order in which they appeared', () => {
    const list = votesByRevision(
      'a',
      [votes('a', 'r1', 3, 1), votes('a', 'r2', 4, 1)],
      stored,
      'r2',
    )
    expect(list).toMatchObject([
      { revision: 'r2', number: 2, since: 20, isCurrent: true, helpful: 4, unhelpful: 1 },
      { revision: 'r1', number: 1, since: 10, isCurrent: false, helpful: 3, unhelpful: 1 },
    ])
  })

  test('gives a share from five votes on', () => {
    const list = votesByRevision(
      'a',
      [votes('a', 'r1', 3, 1), votes('a', 'r2', 4, 1)],
      stored,
      'r2',
    )
    expect(list.map((each) => each.share)).toEqual([0.8, undefined])
  })

  test('keeps a current revision without votes and drops an earlier one', () => {
    const [current, ...rest] = votesByRevision('a', [], stored, 'r2')
    expect(current).toMatchObject({ revision: 'r2', helpful: 0, unhelpful: 0 })
    expect(rest).toEqual([])
  })

  test('puts votes on a revision that was never stored at the end', () => {
    const list = votesByRevision('a', [votes('a', 'lost', 1, 0)], stored, 'r2')
    expect(list.map((each) => each.revision)).toEqual(['r2', 'lost'])
    expect(list[1]).toMatchObject({ since: undefined, isCurrent: false })
  })

  test('leaves other articles out', () => {
    expect(votesByRevision('b', [votes('a', 'r1', 9, 9)], stored, undefined)).toEqual([])
  })
})
