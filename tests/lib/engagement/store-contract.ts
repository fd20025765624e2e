import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { COMMENTS_A_DAY } from '@/lib/engagement/sql/comment-caps'
import {
  type Day,
  type Store,
  type StoredRevision,
  VIEWS_COUNTED_A_DAY,
  type Vote,
} from '@/lib/engagement/store'

const DAY: Day = 20_000
const AT = 1_764_000_000_000
const reader = (n: number) => `reader-${n}`.padEnd(22, '-')
const networks = (n: number) => [`network-${n}`]
const view = (slug: string, n: number, day = DAY) => ({
  slug,
  reader: reader(n),
  networks: [reader(n)],
  day,
})
const search = (query: string, n: number, total = 3, day = DAY) => ({
  query,
  reader: reader(n),
  networks: [reader(n)],
  day,
  total,
})
const stuck = (step: string, n: number, day = DAY) => ({
  slug: 'unbind-card',
  revision: 'r1',
  step,
  reader: reader(n),
  networks: [reader(n)],
  day,
})
const vote = (n: number, change: Partial<Vote> = {}): Vote => ({
  slug: 'unbind-card',
  revision: 'r1',
  reader: reader(n),
  networks: [reader(n)],
  day: DAY,
  at: AT,
  helpful: true,
  ...change,
})
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index))

/** What every store has to do. `open` gives an empty one; `again` the same data through a new store. */
export function describeStore(
  name: string,
  { open, again }: { open: () => Promise<Store>; again: () => Promise<Store> },
): void {
  let store: Store

  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  describe(`${name}: views`, () => {
    test('count each reader once an article and day', async () => {
      expect(await store.recordViews([view('a', 1), view('a', 2), view('b', 1)])).toEqual([1, 2, 1])
      expect(await store.recordViews([view('a', 1), view('a', 3), view('a', 3)])).toEqual([2, 3, 3])
      expect(await store.recordViews([view('a', 1, DAY + 1)])).toEqual([4])
      expect(await store.getViewCounts(['a', 'b'])).toEqual(
        new Map([
          ['a', 4],
          ['b', 1],
        ]),
      )
    })

    test('are 0 for an unknown article, whatever it is called', async () => {
      const slugs = [
        'none',
        '',
        '\0',
        '😀',
        '\ud800',
        "'; DROP TABLE seen; --",
        'x'.repeat(100_000),
      ]
      expect(await store.getViewCounts(slugs)).toEqual(new Map(slugs.map((slug) => [slug, 0])))
      expect(await store.getViewCounts([])).toEqual(new Map())
    })

    test('are told by day, both ends included, oldest first', async () => {
      await store.recordViews([view('b', 1), view('a', 1), view('a', 2)])
      await store.recordViews([view('a', 1, DAY - 1), view('a', 1, DAY + 1), view('a', 1, DAY + 2)])
      expect(await store.getDailyViews(DAY - 1, DAY + 1)).toEqual([
        { day: DAY - 1, slug: 'a', views: 1, ranked: 1, networks: 1 },
        { day: DAY, slug: 'a', views: 2, ranked: 2, networks: 2 },
        { day: DAY, slug: 'b', views: 1, ranked: 1, networks: 1 },
        { day: DAY + 1, slug: 'a', views: 1, ranked: 1, networks: 1 },
      ])
      expect(await store.getDailyViews(DAY + 1, DAY)).toEqual([])
      const all = await store.getDailyViews(DAY - 1, DAY + 1)
      for (const slug of new Set(all.map((each) => each.slug))) {
        expect(await store.getDailyViews(DAY - 1, DAY + 1, [slug, 'unknown'])).toEqual(
          all.filter((each) => each.slug === slug),
        )
      }
      expect(await store.getDailyViews(DAY + 1, DAY, ['a'])).toEqual([])
    })

    test('stop ranking after so many of one reader on one day', async () => {
      const many = times(VIEWS_COUNTED_A_DAY + 5, (n) => view(`article-${n}`, 1))
      await store.recordViews(many.slice(0, 7))
      await store.recordViews([...many, ...many])
      const days = await store.getDailyViews(DAY, DAY)
      expect(days.reduce((sum, { views }) => sum + views, 0)).toBe(many.length)
      expect(days.reduce((sum, { ranked }) => sum + ranked, 0)).toBe(VIEWS_COUNTED_A_DAY)
      await store.recordViews([view('article-0', 2)])
      expect((await store.getDailyViews(DAY, DAY)).find((day) => day.slug === 'article-0')).toEqual(
        {
          day: DAY,
          slug: 'article-0',
          views: 2,
          ranked: 2,
          networks: 2,
        },
      )
    })

    test('rank by all time, equal ones by slug', async () => {
      await store.recordViews([view('b-b', 1), view('ba', 1), view('c', 1), view('c', 2)])
      await store.importViews([{ slug: 'old', views: 14_642 }])
      expect(await store.getMostViewed(3)).toEqual([
        { slug: 'old', views: 14_642 },
        { slug: 'c', views: 2 },
        { slug: 'b-b', views: 1 },
      ])
      expect(await store.getMostViewed(10)).toHaveLength(4)
    })

    test('keep imported ones beside, and a second import replaces the first', async () => {
      await store.recordViews([view('a', 1)])
      await store.importViews([
        { slug: 'a', views: 100 },
        { slug: 'huge', views: 5_000_000_000 },
      ])
      expect(await store.recordViews([view('a', 2)])).toEqual([102])
      await store.importViews([{ slug: 'a', views: 7 }])
      const counts = await store.getViewCounts(['a', 'huge'])
      expect([...counts.values()]).toEqual([9, 5_000_000_000])
      expect(await store.getDailyViews(DAY, DAY)).toEqual([
        { day: DAY, slug: 'a', views: 2, ranked: 2, networks: 2 },
      ])
      await expect(store.importViews([{ slug: 'a', views: -1 }])).rejects.toThrow(RangeError)
      await expect(store.importViews([{ slug: 'a', views: 1.5 }])).rejects.toThrow(RangeError)
    })

    test('are exact when 10,000 come at once', async () => {
      const calls = times(10_000, (n) => store.recordViews([view(`a-${n % 7}`, n % 5000)]))
      await Promise.all(calls)
      const slugs = times(7, (n) => `a-${n}`)
      const expected = new Set(times(10_000, (n) => `${n % 7} ${n % 5000}`)).size
      const counts = await store.getViewCounts(slugs)
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(expected)
      const days = await store.getDailyViews(DAY, DAY)
      expect(days.map(({ views }) => views)).toEqual([...counts.values()])
    })

    test('of the top are whole, and only of what ranked for five readers of a day', async () => {
      const viewed = (slug: string, readers: number, day: number) =>
        store.recordViews(times(readers, (n) => view(slug, n, day)))
      await viewed('a', 9, DAY)
      await viewed('a', 2, DAY + 1)
      await viewed('b', 6, DAY + 1)
      await viewed('c', 4, DAY)
      const top = await store.getTopDailyViews(DAY, DAY + 1, 1)
      expect(top.toSorted((a, b) => (a.slug < b.slug ? -1 : a.day - b.day))).toEqual([
        { slug: 'a', day: DAY, views: 9, ranked: 9, networks: 9 },
        { slug: 'a', day: DAY + 1, views: 2, ranked: 2, networks: 2 },
        { slug: 'b', day: DAY + 1, views: 6, ranked: 6, networks: 6 },
      ])
    })

    test('are exact when the clock jumps backwards', async () => {
      await store.recordViews([view('a', 1, DAY + 1)])
      await store.recordViews([view('a', 1, DAY), view('a', 1, DAY + 1), view('a', 1, DAY)])
      expect(await store.getViewCounts(['a'])).toEqual(new Map([['a', 2]]))
      expect(await store.getDailyViews(DAY, DAY + 1)).toHaveLength(2)
    })
  })

  describe(`${name}: searches`, () => {
    test('count each reader once a query and day', async () => {
      await store.recordSearches([search('解绑', 1, 4), search('解绑', 2, 5), search('流量', 1, 0)])
      await store.recordSearches([search('解绑', 1, 6), search('解绑', 1, 6, DAY + 1)])
      expect(await store.getDailySearches(DAY, DAY + 1)).toEqual(
        expect.arrayContaining([
          { query: '解绑', day: DAY, readers: 2, networks: 2, total: 6, opened: 0 },
          { query: '流量', day: DAY, readers: 1, networks: 1, total: 0, opened: 0 },
          { query: '解绑', day: DAY + 1, readers: 1, networks: 1, total: 6, opened: 0 },
        ]),
      )
      expect(await store.getDailySearches(DAY + 1, DAY + 9)).toHaveLength(1)
    })

    test('count each reader once who opened a result, in the same search or a later one', async () => {
      const opened = (n: number, day = DAY) => ({ ...search('解绑', n, 4, day), isOpened: true })
      await store.recordSearches([search('解绑', 1), search('解绑', 2), opened(3)])
      await store.recordSearches([opened(1), opened(1), opened(1, DAY + 1)])
      await store.recordSearches([search('解绑', 3)])
      const counts = await store.getDailySearches(DAY, DAY + 1)
      expect(counts.map(({ day, readers, opened }) => [day - DAY, readers, opened])).toEqual([
        [0, 3, 2],
        [1, 1, 1],
      ])
    })

    test('of the top are whole, and only of what five readers of a day searched', async () => {
      const searched = (query: string, readers: number, day: number) =>
        store.recordSearches(times(readers, (n) => search(query, n, 3, day)))
      await searched('解绑', 9, DAY)
      await searched('解绑', 2, DAY + 1)
      await searched('退票', 6, DAY + 1)
      await searched('截图', 5, DAY)
      await searched('挂失', 4, DAY)
      await searched('很久以前', 9, DAY - 1)
      const top = async (most: number) =>
        (await store.getTopDailySearches(DAY, DAY + 1, most))
          .map(({ query, day, readers }) => `${query} ${day - DAY} ${readers}`)
          .toSorted()
      expect(await top(1)).toEqual(['解绑 0 9', '解绑 1 2', '退票 1 6'].toSorted())
      expect(await top(9)).toEqual(['解绑 0 9', '解绑 1 2', '退票 1 6', '截图 0 5'].toSorted())
      expect(await store.getTopDailySearches(DAY + 1, DAY, 9)).toEqual([])
    })

    test('are exact when 2,000 come at once', async () => {
      await Promise.all(times(2000, (n) => store.recordSearches([search('解绑', n % 900)])))
      expect(await store.getDailySearches(DAY, DAY)).toEqual([
        { query: '解绑', day: DAY, readers: 900, networks: 900, total: 3, opened: 0 },
      ])
    })
  })

  describe(`${name}: votes`, () => {
    const counts = async () => (await store.getVoteCounts('unbind-card'))[0]

    test('count by article and revision', async () => {
      await store.recordVote(vote(1))
      await store.recordVote(vote(2, { helpful: false, reason: 'mismatch' }))
      await store.recordVote(vote(1, { revision: 'r2', helpful: false }))
      await store.recordVote(vote(1, { slug: 'other' }))
      expect(await store.getVoteCounts('unbind-card')).toEqual([
        {
          slug: 'unbind-card',
          revision: 'r1',
          helpful: 1,
          unhelpful: 1,
          reasons: { mismatch: 1 },
          counted: { helpful: 1, unhelpful: 1 },
        },
        {
          slug: 'unbind-card',
          revision: 'r2',
          helpful: 0,
          unhelpful: 1,
          reasons: {},
          counted: { helpful: 0, unhelpful: 1 },
        },
      ])
      expect(await store.getVoteCounts()).toHaveLength(3)
      expect(await store.getVoteCounts('none')).toEqual([])
    })

    test('are changed by receipt on a later day and by another reader hash', async () => {
      const receipt = await store.recordVote(vote(1))
      expect(receipt).toMatch(/^[\w-]{22}$/)
      const again = vote(2, { day: DAY + 3, helpful: false, reason: 'outdated', receipt })
      expect(await store.recordVote(again)).toBe(receipt)
      expect(await counts()).toMatchObject({ helpful: 0, unhelpful: 1, reasons: { outdated: 1 } })
    })

    test('are changed by the reader of that day, and counted anew on another', async () => {
      const receipt = await store.recordVote(vote(1))
      expect(await store.recordVote(vote(1, { helpful: false }))).toBe(receipt)
      expect(await counts()).toMatchObject({ helpful: 0, unhelpful: 1 })
      expect(await store.recordVote(vote(1, { day: DAY + 1 }))).not.toBe(receipt)
      expect(await counts()).toMatchObject({ helpful: 1, unhelpful: 1 })
    })

    test('ignore a receipt of another article or revision, or a made-up one', async () => {
      const receipt = await store.recordVote(vote(1))
      await store.recordVote(vote(2, { revision: 'r2', receipt }))
      await store.recordVote(vote(3, { slug: 'other', receipt }))
      await store.recordVote(vote(4, { receipt: '\0made up 😀' }))
      expect(await store.getVoteCounts()).toEqual([
        {
          slug: 'other',
          revision: 'r1',
          helpful: 1,
          unhelpful: 0,
          reasons: {},
          counted: { helpful: 1, unhelpful: 0 },
        },
        {
          slug: 'unbind-card',
          revision: 'r1',
          helpful: 2,
          unhelpful: 0,
          reasons: {},
          counted: { helpful: 2, unhelpful: 0 },
        },
        {
          slug: 'unbind-card',
          revision: 'r2',
          helpful: 1,
          unhelpful: 0,
          reasons: {},
          counted: { helpful: 1, unhelpful: 0 },
        },
      ])
    })

    test('keep what a change leaves out, and count reason and step only under 否', async () => {
      await store.recordVote(vote(1, { helpful: false }))
      await store.recordVote(vote(1, { helpful: false, reason: 'unclear' }))
      await store.recordVote(vote(1, { helpful: false, step: 's2' }))
      await store.recordVote(vote(1, { helpful: false, words: '按钮没找到' }))
      const whole = { helpful: 0, unhelpful: 1, reasons: { unclear: 1 } }
      expect(await counts()).toMatchObject(whole)
      expect(await store.getStuckCounts()).toMatchObject([{ step: 's2', count: 1, counted: 1 }])
      await store.recordVote(vote(1, { helpful: true }))
      expect(await counts()).toMatchObject({ helpful: 1, unhelpful: 0, reasons: {} })
      expect(await store.getStuckCounts()).toEqual([])
      await store.recordVote(vote(1, { helpful: false }))
      expect(await counts()).toMatchObject(whole)
      expect(await store.getComments({})).toMatchObject([
        { reason: 'unclear', step: 's2', words: '按钮没找到' },
      ])
    })

    test('move from one reason and step to another', async () => {
      await store.recordVote(vote(1, { helpful: false, reason: 'unclear', step: 's1' }))
      await store.recordVote(vote(1, { helpful: false, reason: 'other', step: 's2' }))
      expect((await counts())?.reasons).toEqual({ other: 1 })
      expect(await store.getStuckCounts()).toMatchObject([{ step: 's2', count: 1, counted: 1 }])
    })

    test('stay one when 50 equal ones come at once', async () => {
      const equal = vote(1, { helpful: false, reason: 'unsolved', step: 's1' })
      const receipts = await Promise.all(times(50, () => store.recordVote(equal)))
      expect(new Set(receipts).size).toBe(1)
      expect(await counts()).toMatchObject({ helpful: 0, unhelpful: 1, reasons: { unsolved: 1 } })
      expect(await store.getStuckCounts()).toMatchObject([{ count: 1 }])
    })

    test('stay exact under flips and replays', async () => {
      const receipts = await Promise.all(times(20, (n) => store.recordVote(vote(n))))
      const flips = times(400, (n) =>
        vote(n % 20, {
          helpful: n % 3 === 0,
          reason: 'other',
          receipt: n % 2 ? receipts[n % 20] : undefined,
        }),
      )
      await Promise.all([...flips, ...flips].map((flip) => store.recordVote(flip)))
      await Promise.all(times(20, (n) => store.recordVote(vote(n, { helpful: n < 5 }))))
      expect(await counts()).toMatchObject({ helpful: 5, unhelpful: 15, reasons: { other: 15 } })
    })

    test('do not confuse words that only look alike when joined', async () => {
      await store.recordVote(vote(1, { slug: 'a', revision: 'b c' }))
      await store.recordVote(vote(1, { slug: 'a b', revision: 'c' }))
      expect(await store.getVoteCounts()).toHaveLength(2)
    })
  })

  describe(`${name}: stuck steps`, () => {
    test('count each reader once a step and day, votes that name a step too', async () => {
      await store.recordStuck(stuck('s1', 1))
      await store.recordStuck(stuck('s1', 1))
      await store.recordStuck(stuck('s1', 2))
      await store.recordStuck(stuck('s2', 1))
      await store.recordStuck(stuck('s1', 1, DAY + 1))
      await store.recordVote(vote(9, { helpful: false, step: 's2' }))
      const expected = [
        { slug: 'unbind-card', revision: 'r1', step: 's1', count: 3, counted: 3 },
        { slug: 'unbind-card', revision: 'r1', step: 's2', count: 2, counted: 2 },
      ]
      expect(await store.getStuckCounts('unbind-card')).toEqual(expected)
      expect(await store.getStuckCounts()).toEqual(expected)
      expect(await store.getStuckCounts('none')).toEqual([])
    })

    test('are exact when 500 come at once', async () => {
      await Promise.all(times(500, (n) => store.recordStuck(stuck('s1', n % 60))))
      expect(await store.getStuckCounts()).toMatchObject([{ count: 60 }])
    })
  })

  describe(`${name}: comments`, () => {
    const comment = (n: number, change: Partial<Vote> = {}) =>
      store.recordVote(
        vote(n, { helpful: false, at: AT + n, words: `第 ${n} 条`, reason: 'other', ...change }),
      )

    test('are the votes with words, newest first', async () => {
      const first = await comment(1, { step: 's1' })
      await comment(3)
      await comment(2, { slug: 'other' })
      await store.recordVote(vote(4))
      await store.recordVote(vote(5, { words: '' }))
      const all = await store.getComments({})
      expect(all.map(({ words }) => words)).toEqual(['第 3 条', '第 2 条', '第 1 条'])
      expect(all.at(-1)).toEqual({
        receipt: first,
        slug: 'unbind-card',
        revision: 'r1',
        at: AT + 1,
        helpful: false,
        reason: 'other',
        step: 's1',
        words: '第 1 条',
        state: 'open',
      })
    })

    test('are chosen by article, state, moment and number', async () => {
      await Promise.all(times(6, (n) => comment(n, { slug: n % 2 ? 'odd' : 'even' })))
      const words = async (filter: Parameters<Store['getComments']>[0]) =>
        (await store.getComments(filter)).map(({ words }) => words.slice(2, 3)).join('')
      expect(await words({ slug: 'odd' })).toBe('531')
      expect(await words({ limit: 2 })).toBe('54')
      expect(await words({ before: AT + 4, limit: 2 })).toBe('32')
      const [newest] = await store.getComments({ limit: 1 })
      expect(await store.moveComments({ receipts: [newest?.receipt ?? ''] }, 'done')).toBe(1)
      expect(await words({ state: 'done' })).toBe('5')
      expect(await words({ state: 'open', slug: 'odd' })).toBe('31')
    })

    test('move through the inbox, and come back with new words', async () => {
      const receipt = await comment(1)
      const move = (receipts: readonly string[]) => store.moveComments({ receipts }, 'doing')
      expect(await move([receipt])).toBe(1)
      await comment(1)
      expect(await store.getComments({})).toMatchObject([{ state: 'doing' }])
      await comment(1, { words: '还是不行' })
      expect(await store.getComments({})).toMatchObject([{ state: 'open', words: '还是不行' }])
      expect(await move(['unknown', await store.recordVote(vote(7))])).toBe(0)
      expect(await move([])).toBe(0)
    })

    test('are counted by article and moved together: of an article, with some words, up to a moment', async () => {
      const spam = (n: number) => ({ slug: n % 3 ? 'busy' : 'other', words: `加 VX ${n}%_` })
      await Promise.all(times(6, (n) => comment(n, spam(n))))
      await comment(6, { slug: 'busy' })
      const counted = (filter: Parameters<Store['countComments']>[0]) => store.countComments(filter)
      expect(await counted({})).toEqual([
        { slug: 'busy', comments: 5 },
        { slug: 'other', comments: 2 },
      ])
      expect(await counted({ containing: '%' })).toMatchObject([{ comments: 4 }, { comments: 2 }])
      expect(await counted({ containing: '加 vx', slug: 'other' })).toMatchObject([{ comments: 2 }])
      expect(await counted({ containing: "'\\" })).toEqual([])
      const chosen = { state: 'open', slug: 'busy', containing: 'vx', upTo: AT + 4 } as const
      expect(await store.moveComments(chosen, 'done')).toBe(3)
      expect(await store.moveComments(chosen, 'done')).toBe(0)
      const left = await store.getComments({ state: 'open' })
      expect(left.map(({ words }) => words)).toEqual([
        '第 6 条',
        '加 VX 5%_',
        '加 VX 3%_',
        '加 VX 0%_',
      ])
    })

    test('keep emoji, any length, and all but NUL', async () => {
      const long = '👩‍👩‍👧 步骤'.repeat(20_000)
      await comment(1, { words: `a\0b\ud800'"\\\n` })
      await comment(2, { words: long, step: '第-1-步-😀' })
      const [second, first] = await store.getComments({})
      expect(second).toMatchObject({ words: long, step: '第-1-步-😀' })
      expect(first?.words).toBe(`ab\ufffd'"\\\n`)
    })
  })

  describe(`${name}: names`, () => {
    test('may hold any character', async () => {
      await store.recordViews([view('流量-😀', 1), view('a\0b', 1)])
      await store.recordSearches([search('a\0b\ud800', 1)])
      await store.recordStuck(stuck('\0', 1))
      const counts = await store.getViewCounts(['流量-😀', 'a\0b', 'ab'])
      expect([...counts.values()]).toEqual([1, 1, 1])
      expect(await store.getDailySearches(DAY, DAY)).toMatchObject([{ query: 'ab\ufffd' }])
    })

    test('up to 200 characters are stored, longer ones and broken numbers refused', async () => {
      const long = '长'.repeat(200)
      await store.recordViews([view(long, 1)])
      await store.recordStuck({ ...stuck(long, 1), slug: long, revision: long })
      await store.recordOnward({ ...view(long, 1), to: long })
      await store.recordSearches([search(long, 1)])
      await expect(store.recordViews([view(`${long}长`, 1)])).rejects.toThrow(RangeError)
      await expect(store.recordSearches([search(`${long}长`, 1)])).rejects.toThrow(RangeError)
      await expect(store.recordVote(vote(1, { step: `${long}长` }))).rejects.toThrow(RangeError)
      await expect(store.recordViews([view('a', 1, Number.NaN)])).rejects.toThrow(RangeError)
      expect(await store.getViewCounts([long, 'a'])).toEqual(
        new Map([
          [long, 1],
          ['a', 0],
        ]),
      )
    })
  })

  describe(`${name}: revisions`, () => {
    const revision = (hash: string, change: Partial<StoredRevision> = {}): StoredRevision => ({
      slug: 'unbind-card',
      contentHash: hash,
      revision: 'r1',
      fingerprint: '{"步骤":1}',
      at: AT,
      ...change,
    })

    test('are remembered, oldest first, and never changed', async () => {
      await store.saveRevisions([revision('h2', { at: AT + 1 }), revision('h1')])
      await store.saveRevisions([revision('h1', { revision: 'r9' }), revision('h1', { slug: 'b' })])
      expect(await store.getRevisions()).toEqual([
        revision('h1', { slug: 'b' }),
        revision('h1'),
        revision('h2', { at: AT + 1 }),
      ])
      await store.saveRevisions([])
    })
  })

  describe(`${name}: prune`, () => {
    test('changes no count', async () => {
      await store.recordViews(times(50, (n) => view(`a-${n % 3}`, n)))
      await store.importViews([{ slug: 'a-1', views: 10 }])
      await store.recordSearches(times(30, (n) => search(`q-${n % 4}`, n)))
      await store.recordStuck(stuck('s1', 1))
      await Promise.all(
        times(30, (n) =>
          store.recordVote(vote(n, { helpful: n % 2 === 0, reason: 'other', step: `s${n % 4}` })),
        ),
      )
      const counts = async () => [
        await store.getViewCounts(['a-0', 'a-1', 'a-2']),
        await store.getDailyViews(DAY, DAY),
        await store.getMostViewed(5),
        await store.getDailySearches(DAY, DAY),
        await store.getVoteCounts(),
        await store.getStuckCounts(),
      ]
      const before = await counts()
      await store.prune(DAY, DAY)
      expect(await counts()).toEqual(before)
      await store.prune(DAY + 1, DAY)
      expect(await counts()).toEqual(before)
      await store.recordVote(vote(0, { day: DAY + 1, helpful: false }))
      expect(await store.getVoteCounts()).toMatchObject([{ helpful: 15, unhelpful: 16 }])
    })

    test('forgets raw events before the day and none after', async () => {
      await store.recordViews([view('a', 1), view('a', 1, DAY + 1)])
      const old = await store.recordVote(vote(1))
      const kept = await store.recordVote(vote(1, { day: DAY + 1 }))
      await store.prune(DAY + 1, DAY)
      expect(await store.recordViews([view('a', 1, DAY + 1)])).toEqual([2])
      expect(await store.recordVote(vote(2, { day: DAY + 2, receipt: kept }))).toBe(kept)
      expect(await store.recordVote(vote(2, { day: DAY + 2, receipt: old }))).not.toBe(old)
    })

    test('keeps the words of votes that are not done, and nothing else of them', async () => {
      const states = ['open', 'doing', 'done'] as const
      for (const [n, state] of states.entries()) {
        const asked = vote(n, { helpful: false, reason: 'unclear', step: 's1', words: state })
        await store.moveComments({ receipts: [await store.recordVote(asked)] }, state)
      }
      const before = [await store.getVoteCounts(), await store.getStuckCounts()]
      await store.prune(DAY + 1, DAY)
      const left = await store.getComments({})
      expect(left.map(({ words }) => words).toSorted()).toEqual(['doing', 'open'])
      for (const comment of left) {
        expect(Object.keys(comment).toSorted()).toEqual(
          ['receipt', 'slug', 'revision', 'at', 'words', 'state'].toSorted(),
        )
      }
      expect([await store.getVoteCounts(), await store.getStuckCounts()]).toEqual(before)
      // Its receipt names nothing any more.
      const [{ receipt } = { receipt: '' }] = left
      expect(await store.recordVote(vote(1, { receipt, day: DAY + 1 }))).not.toBe(receipt)
      expect(await store.getVoteCounts()).toMatchObject([{ helpful: 1, unhelpful: 3 }])
    })

    test('forgets words that are older than they may be', async () => {
      await store.recordVote(vote(1, { words: 'old' }))
      await store.recordVote(vote(1, { words: 'new', day: DAY + 1 }))
      await store.prune(DAY + 5, DAY + 1)
      expect((await store.getComments({})).map(({ words }) => words)).toEqual(['new'])
      expect(await store.getVoteCounts()).toMatchObject([{ helpful: 2 }])
    })

    test('forgets thousands at once', async () => {
      await store.recordViews(times(2500, (n) => view('a', n)))
      await store.prune(DAY + 1, DAY)
      expect(await store.recordViews([view('a', 1)])).toEqual([2501])
    })
  })

  describe(`${name}: one network`, () => {
    const from = (address: number, n: number, wider: readonly string[] = []) => ({
      reader: reader(n),
      networks: [...networks(address), ...wider],
      day: DAY,
    })
    const views = async () => (await store.getDailyViews(DAY, DAY)).find((d) => d.slug === 'a')

    test('ranks an article three times a day, whatever its agents', async () => {
      await store.recordViews(times(30, (n) => ({ slug: 'a', ...from(1, n) })))
      await store.recordViews([{ slug: 'a', ...from(1, 31) }])
      await store.recordViews([{ slug: 'a', ...from(2, 32) }])
      expect(await views()).toMatchObject({ views: 32, ranked: 4, networks: 2 })
      await store.recordViews([{ slug: 'a', ...from(1, 1), day: DAY + 1 }])
      expect(await store.getDailyViews(DAY + 1, DAY + 1)).toMatchObject([
        { ranked: 1, networks: 1 },
      ])
    })

    test('counts little more when it walks through a /48', async () => {
      const walk = (n: number) => from(n, n, [`/56 ${n % 9}`, '/48'])
      await store.recordViews(times(500, (n) => ({ slug: 'a', ...walk(n) })))
      expect(await views()).toMatchObject({ views: 500, ranked: 6, networks: 6 })
    })

    test('is one of those that searched', async () => {
      await store.recordSearches(
        times(20, (n) => ({ query: '解绑', total: 3, ...from(n < 15 ? 1 : n, n) })),
      )
      expect(await store.getDailySearches(DAY, DAY)).toEqual([
        { query: '解绑', day: DAY, readers: 20, networks: 6, total: 3, opened: 0 },
      ])
    })

    test('shows three votes, and three of a stuck step, though all are counted', async () => {
      await Promise.all(
        times(25, (n) => store.recordVote({ ...vote(n, { helpful: false }), ...from(1, n) })),
      )
      await store.recordVote({ ...vote(40), ...from(2, 40) })
      expect((await store.getVoteCounts())[0]).toMatchObject({
        helpful: 1,
        unhelpful: 25,
        counted: { helpful: 1, unhelpful: 3 },
      })
      await Promise.all(times(9, (n) => store.recordStuck({ ...stuck('s1', n), ...from(1, n) })))
      expect(await store.getStuckCounts()).toMatchObject([{ count: 9, counted: 3 }])
    })

    test('says once a day that a step does not match, or that somebody is stuck there', async () => {
      const says = (n: number, network: number, change: Partial<Vote> = {}) =>
        store.recordVote({
          ...vote(n, { helpful: false, reason: 'mismatch', step: 's1', ...change }),
          ...from(network, n),
        })
      for (const n of [1, 2, 3]) await says(n, 1)
      await says(4, 2)
      await says(5, 3, { reason: 'unclear' })
      await says(6, 4, { helpful: true })
      // Said again, and then something else beside it.
      const receipt = await says(7, 5)
      await says(7, 5, { receipt, reason: 'other' })
      await Promise.all(times(9, (n) => store.recordStuck({ ...stuck('s1', n), ...from(9, n) })))
      await store.recordStuck({ ...stuck('s1', 20), ...from(10, 20), day: DAY + 1 })
      const days = [
        { slug: 'unbind-card', revision: 'r1', step: 's1', day: DAY, stuck: 1, mismatch: 3 },
        { slug: 'unbind-card', revision: 'r1', step: 's1', day: DAY + 1, stuck: 1, mismatch: 0 },
      ]
      expect(await store.getStepDays(DAY)).toEqual(days)
      expect(await store.getStepDays(DAY + 1)).toEqual(days.slice(1))
      await store.prune(DAY + 1, DAY + 1)
      expect(await store.getStepDays(DAY)).toEqual(days.slice(1))
    })

    test('is one of those that went from one article to another, by its /48, each day', async () => {
      const goes = (to: string, n: number, network: readonly string[], day = DAY) =>
        store.recordOnward({ slug: 'a', to, reader: reader(n), networks: network, day })
      const household = (n: number) => [`/64 ${n}`, `/56 ${n % 3}`, '/48']
      await Promise.all(times(9, (n) => goes('b', n, household(n))))
      await Promise.all(times(2, (n) => goes('b', n, networks(n))))
      await goes('c', 1, networks(1))
      await goes('b', 1, networks(1), DAY + 1)
      const days = [
        { slug: 'a', to: 'b', day: DAY, networks: 3 },
        { slug: 'a', to: 'c', day: DAY, networks: 1 },
        { slug: 'a', to: 'b', day: DAY + 1, networks: 1 },
      ]
      expect(await store.getOnwardDays(DAY)).toEqual(days)
      expect(await store.getOnwardDays(DAY + 1)).toEqual(days.slice(2))
      // Any number of pairs: what one network says has an end.
      await Promise.all(times(50, (n) => goes(`d-${n}`, n, ['walker'], DAY + 2)))
      expect(await store.getOnwardDays(DAY + 2)).toHaveLength(20)
      await store.prune(DAY + 1, DAY)
      expect(await store.getOnwardDays(DAY)).toHaveLength(23)
      await store.prune(DAY + 1, DAY + 1)
      expect(await store.getOnwardDays(DAY)).toHaveLength(21)
    })

    test('keeps its standing when a vote is changed', async () => {
      const receipts: string[] = []
      for (let n = 0; n < 5; n += 1) {
        receipts.push(await store.recordVote({ ...vote(n), ...from(1, n) }))
      }
      for (const receipt of receipts) {
        await store.recordVote({ ...vote(9, { helpful: false, receipt }), ...from(3, 9) })
      }
      expect((await store.getVoteCounts())[0]?.counted).toEqual({ helpful: 0, unhelpful: 3 })
    })

    test('is told by day, each once', async () => {
      await store.recordViews(times(9, (n) => ({ slug: `a-${n}`, ...from(n % 4, n) })))
      expect(await store.getDailyNetworks(DAY - 1, DAY)).toEqual(new Map([[DAY, 4]]))
    })

    test('may write so many comments a day, and votes all the same', async () => {
      const write = (n: number, words?: string) =>
        store.recordVote({ ...vote(n, { slug: `a-${n}`, words }), ...from(1, n) })
      for (let n = 0; n < COMMENTS_A_DAY.network; n += 1) await write(n, `第 ${n} 条`)
      await expect(write(99, '又一条')).rejects.toMatchObject({ cap: 'network' })
      await write(99)
      expect(await store.getVoteCounts('a-99')).toMatchObject([{ helpful: 1 }])
      expect(await store.getComments({ limit: 999 })).toHaveLength(COMMENTS_A_DAY.network)
    })
  })

  describe(`${name}: comments`, () => {
    test('about one article, and in all, have an end each day', async () => {
      const write = (n: number, slug: string, day = DAY) =>
        store.recordVote({ ...vote(n, { slug, words: `${n}`, day }), networks: networks(n) })
      const tried = await Promise.allSettled(
        times(COMMENTS_A_DAY.article + 5, (n) => write(n, 'busy')),
      )
      const refused = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
      expect(refused.map(({ cap }) => cap)).toEqual(times(5, () => 'article'))
      const rest = COMMENTS_A_DAY.site - COMMENTS_A_DAY.article
      await Promise.all(times(rest, (n) => write(n + 5000, `a-${n % 9}`)))
      await expect(write(9000, 'other')).rejects.toMatchObject({ cap: 'site' })
      await write(9000, 'other', DAY + 1)
    })
  })

  describe(`${name}: sessions`, () => {
    test('that were ended are known to every store, and forgotten long after', async () => {
      const expiresAt = (DAY + 1) * 86_400_000
      await store.endSession({ id: 'a', expiresAt })
      await store.endSession({ id: 'a', expiresAt })
      const other = await again()
      expect(await other.isSessionEnded('a')).toBe(true)
      expect(await other.isSessionEnded('b')).toBe(false)
      await store.prune(DAY, DAY)
      expect(await other.isSessionEnded('a')).toBe(true)
      await store.prune(DAY + 2, DAY)
      expect(await other.isSessionEnded('a')).toBe(false)
      await other.close()
    })
  })

  describe(`${name}: as a whole`, () => {
    test('answers a health check', async () => {
      await expect(store.check()).resolves.toBeUndefined()
    })

    test('is there again when opened a second time', async () => {
      const receipt = await store.recordVote(vote(1, { words: '多谢' }))
      await store.recordViews([view('a', 1)])
      await store.close()
      store = await again()
      expect(await store.getViewCounts(['a'])).toEqual(new Map([['a', 1]]))
      expect(await store.getComments({})).toMatchObject([{ receipt, words: '多谢' }])
    })

    test('counts what two stores write at once', async () => {
      const other = await again()
      const slug = randomBytes(6).toString('hex')
      try {
        await Promise.all(
          times(400, (n) => (n % 2 ? store : other).recordViews([view(slug, n % 100)])),
        )
        await Promise.all(
          times(200, (n) =>
            (n % 2 ? store : other).recordVote(vote(n % 10, { helpful: n % 3 === 0 })),
          ),
        )
        await Promise.all(times(10, (n) => other.recordVote(vote(n, { helpful: n < 4 }))))
        expect(await store.getViewCounts([slug])).toEqual(await other.getViewCounts([slug]))
        expect(await store.getViewCounts([slug])).toEqual(new Map([[slug, 100]]))
        expect(await store.getVoteCounts()).toMatchObject([{ helpful: 4, unhelpful: 6 }])
      } finally {
        await other.close()
      }
    })

    test('refuses work once it is closed, and finishes what was under way', async () => {
      const underWay = store.recordViews([view('a', 1)])
      await store.close()
      expect(await underWay).toEqual([1])
      await expect(store.recordViews([view('a', 2)])).rejects.toThrow('关')
      store = await again()
    })
  })
}
