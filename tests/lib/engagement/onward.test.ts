import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { networksOf } from '@/lib/engagement/client-address'
import { isSameOnward, loadOnwardDays, mostWentTo, onwardCounts } from '@/lib/engagement/onward'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { OnwardDay } from '@/lib/engagement/store'
import { temporaryFolder } from './temporary-folder'

const DAY = 20_000
const SLUGS = ['a', 'b', 'c']
const went = (to: string, networks: number, day = DAY, slug = 'a'): OnwardDay => {
  return { slug, to, day, networks }
}

describe('onwardCounts', () => {
  test('adds up the days of one article, where most others went first', () => {
    const days = [went('b', 1), went('b', 1, DAY + 1), went('c', 2), went('b', 9, DAY, 'other')]
    expect(onwardCounts(days, 'a')).toEqual([
      { to: 'c', networks: 2, others: 1 },
      { to: 'b', networks: 2, others: 0 },
    ])
    expect(onwardCounts(days, 'nobody')).toEqual([])
  })
})

describe('mostWentTo', () => {
  test.each<[string, readonly OnwardDay[], Readonly<Record<string, string>>]>([
    ['too few', [went('b', 5)], {}],
    ['enough on one day', [went('b', 6)], { a: 'b' }],
    ['enough on two days', [went('b', 4), went('b', 3, DAY + 1)], { a: 'b' }],
    ['more to another', [went('b', 6), went('c', 7)], { a: 'c' }],
    ['as many to both', [went('c', 6), went('b', 6)], { a: 'b' }],
    ['more to one that is gone', [went('gone', 20), went('b', 6)], { a: 'b' }],
    ['from one that is gone', [went('b', 20, DAY, 'gone')], {}],
  ])('%s', (_, days, named) => {
    expect(mostWentTo(days, SLUGS)).toEqual(named)
  })
})

describe('isSameOnward', () => {
  test.each([
    [{}, {}, true],
    [{ a: 'b', c: 'd' }, { c: 'd', a: 'b' }, true],
    [{ a: 'b' }, { a: 'c' }, false],
    [{ a: 'b' }, {}, false],
    [{}, { a: 'b' }, false],
  ])('%o and %o: %s', (a, b, same) => {
    expect(isSameOnward(a, b)).toBe(same)
  })
})

/** Days of a site on which honest readers go to `b`, and one who wants `c` sends 60 agents a day. */
async function simulate(honestEachTenDays: number, addressOf: (agent: number) => string) {
  const store = openSqliteStore(path.join(temporaryFolder(), 'engagement.db'))
  onTestFinished(() => store.close())
  for (let day = DAY; day < DAY + 90; day += 1) {
    const send = (to: string, reader: string, address: string) =>
      store.recordOnward({ slug: 'a', to, day, reader, networks: networksOf(address) })
    const honest = day % 10 === 0 ? honestEachTenDays : 0
    await Promise.all([
      ...Array.from({ length: 60 }, (_, agent) =>
        send('c', `agent-${agent}`.padEnd(22, '-'), addressOf(agent)),
      ),
      ...Array.from({ length: honest }, (_, n) => send('b', `r-${n}`, `198.51.${n}.7`)),
    ])
  }
  return mostWentTo(await loadOnwardDays(store, DAY + 89), SLUGS)
}

describe('one network that comes back every day', () => {
  test.each<[string, (agent: number) => string]>([
    ['one address', () => '203.0.113.7'],
    ['a whole /48', (agent) => `2001:db8:0:${agent.toString(16)}::1`],
  ])('from %s sets nothing, and does not keep the honest out', async (_, addressOf) => {
    expect(await simulate(0, addressOf)).toEqual({})
    expect(await simulate(2, addressOf)).toEqual({ a: 'b' })
  })
})
