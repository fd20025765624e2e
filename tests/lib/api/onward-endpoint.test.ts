import { describe, expect, test } from 'vitest'
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
