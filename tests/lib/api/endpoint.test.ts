import { describe, expect, test } from 'vitest'
import { type Store, StoreUnavailable } from '@/lib/engagement/store'
import { exampleApi } from './example-api'

const vote = { slug: 'unbind-card', helpful: true }
const errorOf = async (response: Response) => (await response.json()).error

/** A store of which every method does the same. */
function storeThat(answer: () => Promise<never>): Store {
  return new Proxy({} as Store, {
    get: (_, name) => {
      if (name === 'then') return undefined
      return name === 'close' ? async () => undefined : answer
    },
  })
}

describe('answerPost', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame or a file', { origin: 'null' }],
    ['no site at all', { origin: 'about:blank' }],
    ['a site that begins alike', { origin: 'https://help.example.com.evil.example' }],
    ['another site without Origin', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    const { post, store } = exampleApi()
    const response = await post('votes', vote, { headers })
    expect(response.status).toBe(403)
    expect(await errorOf(response)).toEqual({
      code: 'foreign-origin',
      message: '只接受本站页面发来的请求。',
    })
    expect(await store.getVoteCounts()).toEqual([])
  })

  test.each<[string, Record<string, string | undefined>]>([
    ['the public address', {}],
    ['the host of the request', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }],
    ['no browser', { origin: undefined }],
    ['an old form', { origin: undefined, 'sec-fetch-site': 'same-origin' }],
  ])('takes %s', async (_, headers) => {
    const { post } = exampleApi()
    expect((await post('votes', vote, { headers })).status).toBe(200)
  })

  describe('refuses a body', () => {
    const large = JSON.stringify({ ...vote, words: 'x'.repeat(9000) })
    const inPieces = (text: string) =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let at = 0; at < text.length; at += 1000) {
            controller.enqueue(new TextEncoder().encode(text.slice(at, at + 1000)))
          }
          controller.close()
        },
      })

    test.each<[string, () => BodyInit, Record<string, string>]>([
      ['that says it is too large', () => '{}', { 'content-length': '9000' }],
      ['that is too large', () => large, {}],
      ['that is too large and lies', () => large, { 'content-length': '10' }],
      ['that is too large and does not say', () => inPieces(large), {}],
    ])('%s', async (_, body, headers) => {
      const { send, store } = exampleApi()
      const response = await send('votes', body(), { headers })
      expect(response.status).toBe(413)
      expect((await errorOf(response)).code).toBe('body-too-large')
      expect(await store.getVoteCounts()).toEqual([])
    })

    test('that never ends, after 8 KiB', async () => {
      const { send } = exampleApi()
      let given = 0
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          given += 1024
          controller.enqueue(new Uint8Array(1024))
        },
      })
      expect((await send('votes', body)).status).toBe(413)
      expect(given).toBeLessThan(16 * 1024)
    })

    test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml', undefined])(
      'of type %s',
      async (type) => {
        const { post } = exampleApi()
        const response = await post('votes', vote, { headers: { 'content-type': type } })
        expect(response.status).toBe(415)
        expect((await errorOf(response)).code).toBe('unsupported-type')
      },
    )

    test('of a form, where only JSON is taken', async () => {
      const { send } = exampleApi()
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      expect((await send('views', 'slug=unbind-card', { headers })).status).toBe(415)
    })

    test.each<[string, BodyInit | null]>([
      ['nothing', null],
      ['no JSON', '{"slug": '],
      ['no object', '"unbind-card"'],
      ['null', 'null'],
      ['a list', '[]'],
      ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ])('that is %s', async (_, body) => {
      const { send } = exampleApi()
      const response = await send('votes', body)
      expect(response.status).toBe(400)
      expect((await errorOf(response)).message).toMatch(/^内容/)
    })

    test.each<[unknown, string, string]>([
      [{ helpful: true }, 'slug', '要写文章地址。'],
      [{ ...vote, slug: 7 }, 'slug', '要写文章地址。'],
      [{ ...vote, slug: '../etc' }, 'slug', '文章地址只能用小写英文、数字和连字符。'],
      [{ slug: 'unbind-card' }, 'helpful', '要写有没有帮助：是或否。'],
      [{ ...vote, helpful: 'true' }, 'helpful', '要写有没有帮助：是或否。'],
      [
        { ...vote, reason: 'bad' },
        'reason',
        '原因只能是 mismatch、unclear、unsolved、outdated、other 之一。',
      ],
      [{ ...vote, words: '字'.repeat(501) }, 'words', '留言最多 500 个字，请缩短一些。'],
      [{ ...vote, receipt: 'x' }, 'receipt', '回执不对，请刷新页面再试。'],
      [{ ...vote, contentHash: '!' }, 'contentHash', '内容标记不对，请刷新页面再试。'],
      [{ ...vote, admin: true }, 'admin', '没有「admin」这一项。'],
    ])('with a wrong field: %j', async (body, field, message) => {
      const { post, store } = exampleApi()
      const response = await post('votes', body)
      expect(response.status).toBe(400)
      expect(await errorOf(response)).toEqual({ code: 'invalid', field, message })
      expect(await store.getVoteCounts()).toEqual([])
    })
  })

  test.each(['views', 'votes', 'stuck'] as const)(
    'knows no article of that slug: %s',
    async (name) => {
      const { post, store } = exampleApi()
      const more = { views: {}, votes: { helpful: true }, stuck: { step: '打开设置' } }[name]
      const response = await post(name, { slug: 'gone', ...more })
      expect(response.status).toBe(404)
      expect((await errorOf(response)).code).toBe('unknown-article')
      expect(await store.getViewCounts(['gone'])).toEqual(new Map([['gone', 0]]))
    },
  )

  test('slows down one reader and nobody else', async () => {
    const { post, setNow } = exampleApi()
    const answers = await Promise.all(
      Array.from({ length: 61 }, () => post('views', { slug: 'refund' })),
    )
    expect(answers.map(({ status }) => status)).toEqual([...Array(60).fill(200), 429])
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('1')
    const other = await post('views', { slug: 'refund' }, { address: '203.0.113.8' })
    expect(other.status).toBe(200)
    setNow('2026-11-23T12:00:02+08:00')
    expect((await post('views', { slug: 'refund' })).status).toBe(200)
  })

  test('does not believe addresses that no trusted proxy wrote', async () => {
    const { post } = exampleApi()
    const forged = (place: number) => ({ 'x-forwarded-for': `10.0.0.${place}, 203.0.113.7` })
    const answers = await Promise.all(
      Array.from({ length: 61 }, (_, place) =>
        post('views', { slug: 'refund' }, { headers: forged(place) }),
      ),
    )
    expect(answers.at(-1)?.status).toBe(429)
  })

  test('says 503 and when to come back while the store cannot answer', async () => {
    const store = storeThat(() => Promise.reject(new StoreUnavailable('磁盘满了')))
    const { post, log } = exampleApi({ store })
    for (const response of [
      await post('votes', vote),
      await post('views', { slug: 'refund' }),
      await post('searches', { query: '解绑' }),
      await post('stuck', { slug: 'refund', step: '打开设置' }),
    ]) {
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('5')
      expect((await errorOf(response)).message).toContain('文章照常可以看')
    }
    expect(log).toEqual([])
  })

  test('does not wait for a store that is silent', async () => {
    const { post } = exampleApi({ store: storeThat(() => new Promise(() => {})) })
    expect((await post('votes', vote)).status).toBe(503)
  })

  test('tells the log and nobody else what broke', async () => {
    const store = storeThat(() => Promise.reject(new TypeError('secret detail')))
    const { post, log } = exampleApi({ store })
    const response = await post('votes', vote)
    expect(response.status).toBe(500)
    expect(await errorOf(response)).toEqual({
      code: 'failed',
      message: '服务器出错了，请稍后再试。',
    })
    await post('votes', vote)
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('secret detail')
  })
})
