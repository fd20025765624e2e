import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { followMoves } from '@/lib/engagement/follow-moves'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Vote } from '@/lib/engagement/store'
import { syncRevisions } from '@/lib/engagement/sync-revisions'
import { describeStore } from './store-contract'
import { temporaryFolder } from './temporary-folder'

const DAY = 20_000
const AT = 1_764_000_000_000
const reader = (n: number) => `reader-${n}`.padEnd(22, '-')
const view = (slug: string, n: number, day = DAY) => ({
  slug,
  reader: reader(n),
  networks: [reader(n)],
  day,
})
const views = (slug: string, count: number, day = DAY) =>
  Array.from({ length: count }, (_, n) => view(slug, n, day))
const vote = (slug: string, n: number, change: Partial<Vote> = {}): Vote => {
  return {
    slug,
    revision: 'r1',
    reader: reader(n),
    networks: [reader(n)],
    day: DAY,
    at: AT,
    helpful: true,
    ...change,
  }
}

/** The same data before the article `old` (formerly `oldest`) moved to `new`, and after. */
function openBoth() {
  const before = openSqliteStore(path.join(temporaryFolder(), 'engagement.db'))
  onTestFinished(() => before.close())
  const moves = new Map([
    ['old', 'new'],
    ['oldest', 'new'],
  ])
  return { before, after: followMoves(before, () => moves) }
}

let folder = ''
const open = () => {
  const moves = new Map([['somewhere', 'elsewhere']])
  return followMoves(openSqliteStore(path.join(folder, 'engagement.db')), () => moves)
}
describeStore('followMoves, for what did not move,', {
  open: async () => {
    folder = temporaryFolder()
    return open()
  },
  again: async () => open(),
})

describe('followMoves', () => {
  test('counts views on from where they stood', async () => {
    const { before, after } = openBoth()
    await before.recordViews([...views('old', 5), ...views('oldest', 2), ...views('other', 1)])
    expect(await after.getViewCounts(['new', 'other'])).toEqual(
      new Map([
        ['new', 7],
        ['other', 1],
      ]),
    )
    expect(await after.recordViews([view('new', 8), view('other', 8), view('new', 9)])).toEqual([
      8, 2, 9,
    ])
  })

  test('takes what comes in under the former slug for the present one, once a reader', async () => {
    const { before, after } = openBoth()
    expect(await after.recordViews([view('old', 1), view('new', 1)])).toEqual([1, 1])
    expect(await before.getViewCounts(['new', 'old'])).toEqual(
      new Map([
        ['new', 1],
        ['old', 0],
      ]),
    )
  })

  test('lets an import replace an earlier one under a former slug', async () => {
    const { before, after } = openBoth()
    await before.recordViews(views('old', 2))
    await before.importViews([{ slug: 'old', views: 100 }])
    expect(await after.getViewCounts(['new'])).toEqual(new Map([['new', 102]]))
    await after.importViews([{ slug: 'new', views: 70 }])
    expect(await after.getViewCounts(['new'])).toEqual(new Map([['new', 72]]))
    await after.importViews([
      { slug: 'oldest', views: 5 },
      { slug: 'new', views: 6 },
    ])
    expect(await after.getViewCounts(['new'])).toEqual(new Map([['new', 13]]))
  })

  test('rewrites nothing: a move that is taken back takes its counts back', async () => {
    const { before, after } = openBoth()
    await before.recordViews(views('old', 3))
    await after.getViewCounts(['new'])
    await after.getMostViewed(1)
    expect(await before.getViewCounts(['old'])).toEqual(new Map([['old', 3]]))
  })

  test('ranks by both days and all time, with nobody counted twice on the day of the move', async () => {
    const { before, after } = openBoth()
    await before.recordViews([...views('old', 6, DAY - 1), ...views('old', 6), ...views('top', 9)])
    await after.recordViews(views('new', 8))
    const moved = [
      { day: DAY - 1, slug: 'new', views: 6, ranked: 6, networks: 6 },
      { day: DAY, slug: 'new', views: 14, ranked: 8, networks: 8 },
    ]
    const daily = await after.getDailyViews(DAY - 1, DAY)
    expect(daily.filter(({ slug }) => slug === 'new')).toEqual(moved)
    const top = await after.getTopDailyViews(DAY - 1, DAY, 5)
    expect(top.filter(({ slug }) => slug === 'new')).toEqual(expect.arrayContaining(moved))
    expect(await after.getMostViewed(1)).toEqual([{ slug: 'new', views: 20 }])
    expect(await after.getMostViewed(5)).toEqual([
      { slug: 'new', views: 20 },
      { slug: 'top', views: 9 },
    ])
  })

  test('adds up votes, reasons and stuck steps of a revision that went along', async () => {
    const { before, after } = openBoth()
    const no = { helpful: false, reason: 'unclear', step: 's1' } as const
    await before.recordVote(vote('old', 1, no))
    await before.recordVote(vote('old', 2))
    await after.recordVote(vote('new', 3, no))
    await after.recordVote(vote('old', 4, { helpful: false, reason: 'other' }))
    const counts = {
      slug: 'new',
      revision: 'r1',
      helpful: 1,
      unhelpful: 3,
      reasons: { unclear: 2, other: 1 },
      counted: { helpful: 1, unhelpful: 3 },
    }
    expect(await after.getVoteCounts('new')).toEqual([counts])
    expect(await after.getVoteCounts()).toEqual([counts])
    await before.recordStuck({ ...view('oldest', 5), revision: 'r1', step: 's1' })
    const stuck = [{ slug: 'new', revision: 'r1', step: 's1', count: 3, counted: 3 }]
    expect(await after.getStuckCounts('new')).toEqual(stuck)
    expect(await after.getStuckCounts()).toEqual(stuck)
  })

  test('leads from and to the present slugs, and from no article to itself', async () => {
    const { before, after } = openBoth()
    const goes = (store: typeof after, slug: string, to: string, n: number, day = DAY) =>
      store.recordOnward({ ...view(slug, n, day), to })
    for (const n of [1, 2]) await goes(before, 'old', 'other', n)
    await goes(before, 'other', 'oldest', 1)
    await goes(before, 'old', 'oldest', 1)
    await goes(after, 'old', 'other', 1)
    await goes(after, 'other', 'old', 1, DAY + 1)
    expect(await after.getOnwardDays(DAY)).toEqual([
      { slug: 'new', to: 'other', day: DAY, networks: 2 },
      { slug: 'other', to: 'new', day: DAY, networks: 1 },
      { slug: 'other', to: 'new', day: DAY + 1, networks: 1 },
    ])
  })

  test('shows comments of all its slugs, newest first, as many as are asked for', async () => {
    const { before, after } = openBoth()
    const say = (slug: string, n: number) => vote(slug, n, { at: AT + n, words: `第 ${n} 条` })
    await before.recordVote(say('old', 1))
    await before.recordVote(say('oldest', 3))
    await before.recordVote(say('other', 4))
    await after.recordVote(say('new', 2))
    const words = async (filter: Parameters<typeof after.getComments>[0]) =>
      (await after.getComments(filter)).map((comment) => `${comment.slug} ${comment.words}`)
    expect(await words({ slug: 'new' })).toEqual(['new 第 3 条', 'new 第 2 条', 'new 第 1 条'])
    expect(await words({ slug: 'new', limit: 2 })).toEqual(['new 第 3 条', 'new 第 2 条'])
    expect(await words({})).toEqual(['other 第 4 条', 'new 第 3 条', 'new 第 2 条', 'new 第 1 条'])
    expect(await after.countComments({})).toEqual([
      { slug: 'new', comments: 3 },
      { slug: 'other', comments: 1 },
    ])
    expect(await after.moveComments({ slug: 'new' }, 'done')).toBe(3)
    expect(await words({ state: 'open' })).toEqual(['other 第 4 条'])
  })

  test('keeps the revision, so that the votes on a text are still about it', async () => {
    const { before, after } = openBoth()
    const text = (slug: string, contentHash: string) => {
      const loadBlocks = () => [{ kind: 'step' as const, title: '打开设置', text: '点支付设置。' }]
      return { slug, contentHash, loadBlocks }
    }
    await syncRevisions(before, [text('old', 'h1')], new Date(AT))
    // Its former address now stands in the file.
    const revisions = await syncRevisions(after, [text('new', 'h2')], new Date(AT + 1))
    expect(revisions.current('new')).toBe('h1')
    expect(revisions.of('new', 'h1')).toBe('h1')
  })
})
