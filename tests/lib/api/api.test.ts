import { describe, expect, test } from 'vitest'
import type { Day } from '@/lib/engagement/store'
import { exampleApi } from './example-api'

describe('createApi', () => {
  test('forgets old events once a day, and tries again after a failure', async () => {
    const { api, store, post, setNow } = exampleApi()
    const asked: (readonly [Day, Day])[] = []
    const prune = store.prune
    let fails = true
    Object.assign(store, {
      prune: async (before: Day, wordsBefore: Day) => {
        asked.push([before, wordsBefore])
        if (fails) throw new Error('down')
        await prune(before, wordsBefore)
      },
    })
    const view = () => post('views', { slug: 'refund' })
    const { day } = api.readers.read(new Headers())
    await view()
    fails = false
    await view()
    await view()
    setNow('2026-11-24T00:00:00+08:00')
    await view()
    expect(asked).toEqual([
      [day - 30, day - 180],
      [day - 30, day - 180],
      [day - 29, day - 179],
    ])
    expect((await store.getViewCounts(['refund'])).get('refund')).toBe(2)
  })
})

describe('createRevisionLookup', () => {
  test('asks the store again for a text that another instance may know', async () => {
    const one = exampleApi()
    const two = exampleApi({ store: one.store })
    const vote = { slug: 'refund', helpful: true, contentHash: 'hash-two-0002' }
    expect((await one.post('votes', vote)).status).toBe(409)
    two.site.setText('先退出登录，再联系客服。', 'hash-two-0002')
    expect((await two.post('votes', vote)).status).toBe(200)
    // Not at once, so that made-up texts cost nothing.
    expect((await one.post('votes', vote)).status).toBe(409)
    one.setNow('2026-11-23T12:00:10+08:00')
    expect((await one.post('votes', vote)).status).toBe(200)
  })
})
