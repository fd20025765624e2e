import { describe, expect, test } from 'vitest'
import { exampleApi, type Sent } from './example-api'

const no = { slug: 'unbind-card', helpful: false }
const form: Sent = { headers: { 'content-type': 'application/x-www-form-urlencoded' } }

describe('votes', () => {
  test('counts fifty equal votes at once as one', async () => {
    const { post, store } = exampleApi()
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('votes', no)))
    const receipts = await Promise.all(answers.map(async (answer) => (await answer.json()).receipt))
    expect(new Set(receipts).size).toBe(1)
    const [count] = await store.getVoteCounts('unbind-card')
    expect(count).toMatchObject({ helpful: 0, unhelpful: 1 })
  })

  test('changes a vote by its receipt, on another day and from another address', async () => {
    const { post, store, setNow } = exampleApi()
    const { receipt } = await (await post('votes', no)).json()
    setNow('2026-11-25T09:00:00+08:00')
    const changed = await post(
      'votes',
      { ...no, receipt, reason: 'unclear', step: '点击解绑', words: '没看懂' },
      { address: '198.51.100.9' },
    )
    expect((await changed.json()).receipt).toBe(receipt)
    await post('votes', { ...no, helpful: true, receipt }, { address: '198.51.100.9' })
    const [count] = await store.getVoteCounts('unbind-card')
    expect(count).toMatchObject({ helpful: 1, unhelpful: 0 })
  })

  test('survives replays and a clock that jumps', async () => {
    const { post, store, setNow } = exampleApi()
    const { receipt } = await (await post('votes', no)).json()
    for (const now of ['2026-11-22T12:00:00+08:00', '2026-11-23T12:00:00+08:00']) {
      setNow(now)
      await post('votes', { ...no, receipt })
    }
    expect(await store.getVoteCounts('unbind-card')).toMatchObject([{ helpful: 0, unhelpful: 1 }])
  })

  test('counts readers of one address apart by their agents, and forgets who they were', async () => {
    const { post, store } = exampleApi()
    const agents = ['Mozilla/5.0 (A) Safari/604.1', 'Mozilla/5.0 (B) Safari/604.1']
    for (const agent of agents) await post('votes', no, { headers: { 'user-agent': agent } })
    expect(await store.getVoteCounts('unbind-card')).toMatchObject([{ unhelpful: 2 }])
  })

  test('counts for the article of a page that stayed open while it moved', async () => {
    const { post, send, store } = exampleApi()
    const slug = 'unbind-bank-card'
    await post('votes', { ...no, slug })
    await post('stuck', { slug, step: '点击解绑' })
    expect(await store.getVoteCounts()).toMatchObject([{ slug: 'unbind-card', unhelpful: 1 }])
    expect(await store.getStuckCounts()).toMatchObject([{ slug: 'unbind-card', count: 1 }])
    const answer = await send('votes', `slug=${slug}&helpful=no`, form)
    expect(answer.headers.get('Location')).toContain('slug=unbind-card&')
  })

  test('belongs to the text that the reader saw', async () => {
    const { post, store, site } = exampleApi()
    await post('votes', { ...no, contentHash: 'hash-one-0001' })
    site.setText('先退出登录，再联系客服。', 'hash-two-0002')
    await post('votes', { ...no, contentHash: 'hash-two-0002' }, { address: '203.0.113.8' })
    // A page from before, in some cache.
    await post('votes', { ...no, contentHash: 'hash-one-0001' }, { address: '203.0.113.9' })
    await post('votes', no, { address: '203.0.113.10' })
    const counts = await store.getVoteCounts('unbind-card')
    expect(Object.fromEntries(counts.map((each) => [each.revision, each.unhelpful]))).toEqual({
      'hash-one-0001': 2,
      'hash-two-0002': 2,
    })
  })

  test('stays with the revision when a typo is fixed', async () => {
    const { post, store, site } = exampleApi()
    await post('votes', { ...no, contentHash: 'hash-one-0001' })
    site.setText('在我的页面点设置，再点支付设制。', 'hash-two-0002')
    await post('votes', { ...no, contentHash: 'hash-two-0002' }, { address: '203.0.113.8' })
    expect(await store.getVoteCounts('unbind-card')).toMatchObject([
      { revision: 'hash-one-0001', unhelpful: 2 },
    ])
  })

  test('refuses a text that never was', async () => {
    const { post, store } = exampleApi()
    const response = await post('votes', { ...no, contentHash: 'made-up-hash' })
    expect(response.status).toBe(409)
    expect((await response.json()).error.field).toBe('contentHash')
    expect(await store.getVoteCounts()).toEqual([])
  })

  test('refuses a step that the article does not have', async () => {
    const { post, store } = exampleApi()
    const response = await post('votes', { ...no, step: '不存在' })
    expect(response.status).toBe(400)
    expect((await response.json()).error.code).toBe('unknown-step')
    expect(await store.getVoteCounts()).toEqual([])
  })

  test('masks personal data before it is kept', async () => {
    const { post, store } = exampleApi()
    await post('votes', { ...no, words: '打我１３８００１３８０００，或者 a@b.cn' })
    const [comment] = await store.getComments({})
    expect(comment?.words).toBe('打我[手机号]，或者 [邮箱]')
  })

  test('keeps no more than 500 characters, marks included', async () => {
    const { post, store } = exampleApi()
    await post('votes', { ...no, words: 'QQ1234567 '.repeat(50).trim() })
    const [comment] = await store.getComments({})
    expect(comment?.words.length).toBeLessThanOrEqual(500)
    expect(comment?.words).not.toContain('1234567')
  })

  test('thanks a program that fills in everything, and stores nothing', async () => {
    const { post, store } = exampleApi()
    const response = await post('votes', {
      ...no,
      words: '加微信',
      website: 'https://spam.example',
    })
    expect((await response.json()).receipt).toMatch(/^[\w-]{22}$/)
    expect(await store.getVoteCounts()).toEqual([])
  })

  describe('by a plain form', () => {
    test('leads to the page that thanks', async () => {
      const { send, store } = exampleApi()
      const body = 'slug=unbind-card&helpful=yes&reason=&step=&words=&website='
      const response = await send('votes', body, form)
      expect(response.status).toBe(303)
      expect(response.headers.get('location')).toMatch(
        /^\/feedback\?slug=unbind-card&receipt=[\w-]{22}&helpful=yes$/,
      )
      expect(await store.getVoteCounts()).toMatchObject([{ helpful: 1, unhelpful: 0 }])
    })

    test('asks on after 否, and adds the answers to the vote', async () => {
      const { send, store } = exampleApi()
      const first = await send('votes', 'slug=unbind-card&helpful=no', form)
      const query = new URL(first.headers.get('location') ?? '', 'https://a.example').searchParams
      expect(query.get('helpful')).toBe('no')
      const body = new URLSearchParams({
        slug: 'unbind-card',
        helpful: 'no',
        receipt: query.get('receipt') ?? '',
        reason: 'mismatch',
        step: '打开设置',
        words: '第一行\r\n第二行',
      })
      const second = await send('votes', body.toString(), form)
      expect(second.headers.get('location')).toMatch(/&helpful=no&done=yes$/)
      expect(await store.getVoteCounts()).toMatchObject([
        { helpful: 0, unhelpful: 1, reasons: { mismatch: 1 } },
      ])
      expect((await store.getComments({}))[0]?.words).toBe('第一行\n第二行')
    })

    test('answers a mistake with a page that says what to do', async () => {
      const { send } = exampleApi()
      const response = await send('votes', 'slug=unbind-card&helpful=maybe', form)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toContain('要写有没有帮助：是或否。')
    })

    test('puts nothing of what was sent into that page unescaped', async () => {
      const { send } = exampleApi()
      const field = encodeURIComponent('<script>')
      const response = await send('votes', `slug=unbind-card&helpful=no&${field}=1`, form)
      expect(await response.text()).not.toContain('<script>')
    })
  })
})

describe('stuck', () => {
  test('counts a reader once a step and day', async () => {
    const { post, store } = exampleApi()
    const at = { slug: 'unbind-card', step: '点击解绑', contentHash: 'hash-one-0001' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('stuck', at)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
    expect(await store.getStuckCounts('unbind-card')).toEqual([
      { slug: 'unbind-card', revision: 'hash-one-0001', step: '点击解绑', count: 1, counted: 1 },
    ])
  })

  test('refuses a step that the article does not have', async () => {
    const { post, store } = exampleApi()
    const response = await post('stuck', { slug: 'unbind-card', step: 'x' })
    expect(response.status).toBe(400)
    expect(await store.getStuckCounts()).toEqual([])
  })
})
