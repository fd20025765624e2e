// Needs the sample articles.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStore } from '@/lib/engagement/postgres/postgres-store'
import type { Store } from '@/lib/engagement/store'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { type PostgresServer, startPostgres } from '@/scripts/database/start-postgres'
import { PAGES } from './site-map'

/** Two servers of the built site that share one PostgreSQL, as behind a load balancer. */
const root = path.resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-instances-'))
const slug = 'find-lost-phone'
const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'
/** The load balancer says who asks. */
const address = (reader: number) => `203.0.${113 + Math.floor(reader / 250)}.${reader % 250}`

let database: PostgresServer
let store: Store
let sites: readonly ServedBuild[] = []

beforeAll(async () => {
  database = await startPostgres()
  const url = await database.createDatabase()
  const settings = {
    DATABASE_URL: url,
    DATA_DIR: folder,
    TRUSTED_PROXIES: '127.0.0.1',
    READER_SECRET: 'two-instances-one-secret'.repeat(2),
  }
  sites = await Promise.all([serveBuild(root, settings), serveBuild(root, settings)])
  store = openPostgresStore(url)
}, 120_000)
afterAll(async () => {
  await Promise.all(sites.map(({ stop }) => stop()))
  await store?.close()
  await database?.remove()
  rmSync(folder, { recursive: true, force: true })
})

function post(instance: 0 | 1, name: string, body: object, reader = 0) {
  return fetch(`${sites[instance]?.siteUrl}/api/v1/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'user-agent': agent,
      'x-forwarded-for': address(reader),
    },
  })
}

async function view(instance: 0 | 1, reader: number): Promise<number> {
  return (await (await post(instance, 'views', { slug }, reader)).json()).views
}

describe('two instances on one PostgreSQL', () => {
  test('count a reader once, whichever answers, and show the same counts', async () => {
    expect([await view(0, 0), await view(1, 0)]).toEqual([1, 1])
    expect([await view(1, 1), await view(0, 2)]).toEqual([2, 3])
    expect([await view(1, 0), await view(0, 0)]).toEqual([3, 3])
  })

  test('count 100 readers that come to both at once exactly', async () => {
    const readers = Array.from({ length: 100 }, (_, n) => 3 + n)
    await Promise.all(
      readers.flatMap((each) => [view(each % 2 ? 0 : 1, each), view(each % 2 ? 1 : 0, each)]),
    )
    expect((await store.getViewCounts([slug])).get(slug)).toBe(103)
  })

  test('let a vote be changed at the other one', async () => {
    const contentHash = await hashOf(slug)
    const cast = await post(0, 'votes', { slug, contentHash, helpful: true })
    const { receipt } = await cast.json()
    await post(1, 'votes', { slug, contentHash, helpful: false, receipt })
    expect(await store.getVoteCounts(slug)).toMatchObject([{ helpful: 0, unhelpful: 1 }])
  })

  test('serve every page while the database is away, say 503, and come back by themselves', async () => {
    await database.stop()
    for (const { siteUrl } of sites) {
      for (const address of Object.values(PAGES).filter((each) => each !== PAGES.notFound)) {
        expect([address, (await fetch(siteUrl + address)).status]).toEqual([address, 200])
      }
    }
    const answer = await post(0, 'views', { slug })
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    await database.start()
    for (const instance of [0, 1] as const) {
      const status = async () => (await post(instance, 'views', { slug }, 7)).status
      await expect.poll(status, { timeout: 15_000 }).toBe(200)
    }
    expect(await view(0, 0)).toBe(103)
  })
})

/** What the article's form sends as the text that was voted on. */
async function hashOf(article: string): Promise<string> {
  const html = await (await fetch(`${sites[0]?.siteUrl}/articles/${article}`)).text()
  return /name="contentHash" value="([^"]+)"/.exec(html)?.[1] ?? ''
}
