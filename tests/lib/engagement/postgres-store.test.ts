import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStore } from '@/lib/engagement/postgres/postgres-store'
import { type PostgresServer, startPostgres } from '@/scripts/database/start-postgres'
import { describeStore } from './store-contract'

let server: PostgresServer
let url = ''

beforeAll(async () => {
  server = await startPostgres()
}, 300_000)
afterAll(() => server?.remove(), 60_000)

/** Being on time is measured elsewhere; the machine may be busy here. */
const open = (database: string) => openPostgresStore(database, { patienceMs: 30_000 })

describeStore('openPostgresStore', {
  open: async () => {
    url = await server.createDatabase()
    return open(url)
  },
  again: async () => open(url),
})

describe('openPostgresStore', () => {
  test('makes its tables once when many instances start at the same moment', async () => {
    const shared = await server.createDatabase()
    const stores = Array.from({ length: 8 }, () => open(shared))
    const view = (n: number) => ({
      slug: 'a',
      reader: `reader-${n}`,
      networks: [`reader-${n}`],
      day: 1,
    })
    await Promise.all(stores.map((store, n) => store.recordViews([view(n)])))
    expect(await stores[0]?.getViewCounts(['a'])).toEqual(new Map([['a', 8]]))
    await Promise.all(stores.map((store) => store.close()))
  })
})
