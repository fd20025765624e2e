import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { toDay } from '@/lib/date'
import { exampleApi } from './example-api'

const DAY = toDay(new Date('2026-11-23T12:00:00+08:00'))
const went = { slug: 'unbind-card', to: 'refund' }

describe('POST /api/v1/onward', () => {
  test('counts a network once a pair and day, under the present slugs', async () => {
    const { post, store } = exampleApi()
    expect((await post('onward', went)).status).toBe(204)
    await post('onward', { ...went, slug: 'unbind-bank-card' })
    await post('onward', went, { address: '198.51.100.7' })
    expect(await store.getOnwardDays(DAY)).toEqual([{ ...went, day: DAY, networks: 2 }])
  })

  test('asks for a publication once another article leads, and not again when it is shown', async () => {
    const { post, setNow, site, asked, api } = exampleApi()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    onTestFinished(() => void vi.useRealTimers())
    for (let place = 1; place <= 6; place++) {
      await post('onward', went, { address: `198.51.${place}.7` })
    }
    setNow('2026-11-23T12:01:01+08:00')
    vi.advanceTimersByTime(60_000)
    await vi.waitFor(() => expect(asked).toEqual(['04:01:01']))
    site.publish({ onward: { 'unbind-card': 'refund' } })
    setNow('2026-11-23T12:02:02+08:00')
    expect(await api.live.disputes('unbind-card')).toEqual([])
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['a program', went, { 'user-agent': 'curl/8.5.0' }],
    ['the same article', { ...went, to: 'unbind-bank-card' }, {}],
  ])('does not count %s', async (_, body, headers) => {
    const { post, store } = exampleApi()
    expect((await post('onward', body, { headers })).status).toBe(204)
    expect(await store.getOnwardDays(DAY)).toEqual([])
  })

  test.each([
    ['slug', { ...went, slug: 'gone' }, 404],
    ['to', { ...went, to: 'gone' }, 404],
    ['to', { slug: 'unbind-card' }, 400],
    ['to', { ...went, to: '../a' }, 400],
  ])('says that %s is wrong', async (field, body, status) => {
    const { post, store } = exampleApi()
    const response = await post('onward', body)
    expect(response.status).toBe(status)
    expect((await response.json()).error.field).toBe(field)
    expect(await store.getOnwardDays(DAY)).toEqual([])
  })
})
