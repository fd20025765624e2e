import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { exampleApi } from './example-api'

const address = (place: number) => `203.0.113.${place}`

describe('views', () => {
  test('counts a reader once a day', async () => {
    const { post, setNow } = exampleApi()
    const view = async () => (await (await post('views', { slug: 'refund' })).json()).views
    expect([await view(), await view()]).toEqual([1, 1])
    setNow('2026-11-23T23:59:59+08:00')
    expect(await view()).toBe(1)
    setNow('2026-11-24T00:00:00+08:00')
    expect(await view()).toBe(2)
  })

  test('knows an article by its former address, and counts its readers once', async () => {
    const { post, store } = exampleApi()
    for (const slug of ['unbind-bank-card', 'unbind-card']) await post('views', { slug })
    expect(await store.getMostViewed(5)).toEqual([{ slug: 'unbind-card', views: 1 }])
  })

  test('counts a thousand views of a hundred readers at once exactly', async () => {
    const { post, store } = exampleApi()
    await Promise.all(
      Array.from({ length: 1000 }, (_, place) =>
        post('views', { slug: 'refund' }, { address: address(place % 100) }),
      ),
    )
    expect((await store.getViewCounts(['refund'])).get('refund')).toBe(100)
  })

  test('counts nobody twice when the clock goes back a day and forth', async () => {
    const { post, setNow, store } = exampleApi()
    await post('views', { slug: 'refund' })
    setNow('2026-11-22T23:59:00+08:00')
    await post('views', { slug: 'refund' })
    setNow('2026-11-23T12:00:00+08:00')
    await post('views', { slug: 'refund' })
    // One for each of the two days, and not a third.
    expect((await store.getViewCounts(['refund'])).get('refund')).toBe(2)
  })

  test.each<[string, Record<string, string | undefined>]>([
    ['a crawler', { 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0)' }],
    ['a headless browser', { 'user-agent': 'Mozilla/5.0 HeadlessChrome/130.0 Safari/537.36' }],
    ['no agent', { 'user-agent': undefined }],
    ['a prefetch', { 'sec-purpose': 'prefetch' }],
    ['a prerender', { 'sec-purpose': 'prefetch;prerender' }],
    ['an older prefetch', { purpose: 'prefetch' }],
    ['Firefox’s prefetch', { 'x-moz': 'prefetch' }],
  ])('answers %s without counting', async (_, headers) => {
    const { post, store } = exampleApi()
    const response = await post('views', { slug: 'refund' }, { headers })
    expect((await response.json()).views).toBe(0)
    expect((await store.getViewCounts(['refund'])).get('refund')).toBe(0)
  })

  test('gives what is hot, what is searched and how many it helped', async () => {
    const { post, setNow } = exampleApi()
    for (let place = 1; place <= 5; place++) {
      await post('views', { slug: 'refund' }, { address: address(place) })
      await post('searches', { query: '解绑银行卡' }, { address: address(place) })
    }
    await post('votes', { slug: 'refund', helpful: true })
    setNow('2026-11-23T12:01:01+08:00')
    const response = await post('views', { slug: 'refund' }, { address: address(1) })
    expect(await response.json()).toEqual({
      views: 5,
      hot: [{ slug: 'refund', title: '12306 怎么退票?', views: 5 }],
      searches: ['解绑银行卡'],
      disputed: [],
      helpful: { yes: 1, no: 0 },
    })
  })

  test('names the step that readers of several networks say does not match, until it is rewritten', async () => {
    const { post, setNow, site } = exampleApi()
    const disputed = async () =>
      (await (await post('views', { slug: 'unbind-card' })).json()).disputed
    for (const place of [1, 2, 3]) {
      const said = { slug: 'unbind-card', helpful: false, reason: 'mismatch', step: '打开设置' }
      await post('votes', said, { address: address(place) })
    }
    setNow('2026-11-23T12:01:01+08:00')
    expect(await disputed()).toEqual([{ step: '打开设置', reason: 'mismatch' }])
    site.setText('点右上角的齿轮，再点钱包。', 'hash-two-0002')
    await post('stuck', { slug: 'unbind-card', step: '打开设置' }, { address: address(4) })
    setNow('2026-11-23T12:02:02+08:00')
    expect(await disputed()).toEqual([])
  })

  test('asks for a publication when the pages say otherwise, without anybody who views the page', async () => {
    const { post, setNow, site, asked, api } = exampleApi()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    onTestFinished(() => void vi.useRealTimers())
    const said = { slug: 'unbind-card', helpful: false, reason: 'mismatch', step: '打开设置' }
    await post('views', { slug: 'refund' })
    for (const place of [1, 2, 3]) await post('votes', said, { address: address(place) })
    expect(asked).toEqual([])
    setNow('2026-11-23T12:01:01+08:00')
    vi.advanceTimersByTime(60_000)
    await vi.waitFor(() => expect(asked).toEqual(['04:01:01']))
    // Published: nobody need be asked again, until it is answered by an edit.
    site.publish({
      disputes: {
        'unbind-card': {
          contentHash: 'hash-one-0001',
          steps: [{ step: '打开设置', reason: 'mismatch' }],
        },
      },
    })
    setNow('2026-11-23T12:02:02+08:00')
    expect(await api.live.disputes('unbind-card')).toHaveLength(1)
    expect(asked).toHaveLength(1)
  })
})

describe('searches', () => {
  test('keeps what the server finds, not what the device says', async () => {
    const { post, store, api } = exampleApi()
    const search = { query: '  怎么退烧 ', total: 99 }
    expect((await post('searches', search)).status).toBe(204)
    const { day } = api.readers.read(new Headers())
    expect(await store.getDailySearches(day, day)).toEqual([
      { query: '怎么退烧', day, readers: 1, networks: 1, total: 0, opened: 0 },
    ])
  })

  test.each(['13800138000', 'zhang@example.com', '11010519491231002X', '   ', ''])(
    'keeps nothing of %j',
    async (query) => {
      const { post, store, api } = exampleApi()
      await post('searches', { query })
      const { day } = api.readers.read(new Headers())
      expect(await store.getDailySearches(day, day)).toEqual([])
    },
  )
})

describe('getHot', () => {
  test('shows nothing before five readers, then the ranking of a period', async () => {
    const { post, get, setNow } = exampleApi()
    for (let place = 1; place <= 4; place++) {
      await post('views', { slug: 'refund' }, { address: address(place) })
    }
    expect(await (await get('hot', '?period=today')).json()).toEqual({ period: 'today', hot: [] })
    await post('views', { slug: 'refund' }, { address: address(5) })
    setNow('2026-11-23T12:01:01+08:00')
    for (const period of ['today', 'week', 'all']) {
      const { hot } = await (await get('hot', `?period=${period}`)).json()
      expect(hot).toEqual([{ slug: 'refund', title: '12306 怎么退票?', views: 5 }])
    }
    setNow('2026-11-24T12:00:00+08:00')
    expect((await (await get('hot', '?period=today')).json()).hot).toEqual([])
    expect((await (await get('hot')).json()).hot).toHaveLength(1)
  })

  test('refuses an unknown period', async () => {
    const { get } = exampleApi()
    const response = await get('hot', '?period=year')
    expect(response.status).toBe(400)
    expect((await response.json()).error.field).toBe('period')
  })
})

describe('getLive', () => {
  test('may be kept by a CDN for a minute and writes nothing', async () => {
    const { get, store } = exampleApi()
    const response = await get('live')
    expect(response.headers.get('cache-control')).toBe('public, max-age=60')
    expect(await response.json()).toEqual({ hot: [], searches: [] })
    expect(await store.getRevisions()).toEqual([])
  })
})
