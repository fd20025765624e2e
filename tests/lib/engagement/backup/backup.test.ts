import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LEFT_OUT, TABLES } from '@/lib/engagement/backup/backup-tables'
import { checkHeader } from '@/lib/engagement/backup/read-backup'
import { restoreBackup } from '@/lib/engagement/backup/restore-backup'
import { writeBackup } from '@/lib/engagement/backup/write-backup'
import { openDatabase } from '@/lib/engagement/open-database'
import type { Database } from '@/lib/engagement/sql/database'
import { MIGRATIONS, VERSIONS_TABLE } from '@/lib/engagement/sql/migrations'
import { createSqlStore } from '@/lib/engagement/sql/sql-store'
import type { Store } from '@/lib/engagement/store'
import { type PostgresServer, startPostgres } from '@/scripts/database/start-postgres'

const NOW = new Date('2026-11-23T08:00:00Z')
const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-backup-'))
let server: PostgresServer
let made = 0
let database: Database
let store: Store
let file: string

beforeAll(async () => {
  server = await startPostgres()
}, 300_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server?.remove()
}, 60_000)

beforeEach(async () => {
  database = await openSqlite()
  store = createSqlStore(database)
  file = path.join(folder, `${made}.jsonl`)
  await fillStore(store)
  return () => store.close()
})

const openSqlite = () => {
  made += 1
  return openDatabase({ file: path.join(folder, `${made}`, 'engagement.db'), patienceMs: 30_000 })
}
const openPostgres = async () =>
  openDatabase({ databaseUrl: await server.createDatabase(), file: '', patienceMs: 30_000 })

async function fillStore(store: Store): Promise<void> {
  const readers = Array.from({ length: 1500 }, (_, n) => `reader-${n}`)
  await store.recordViews(
    readers.map((reader, n) => ({ slug: `a-${n % 40}`, reader, networks: [reader], day: 1 })),
  )
  await store.importViews([{ slug: 'a-1', views: 14_642 }])
  await store.recordSearches(
    readers.map((reader, n) => ({
      query: `怎么“解绑”\n${n % 9}`,
      reader,
      networks: [reader],
      day: 2,
      total: n,
    })),
  )
  await store.recordVote({
    ...{ slug: 'a-1', revision: 'r', reader: 'x', networks: ['x'], day: 3, at: 1_764_000_000_000 },
    ...{ helpful: false, reason: 'other', step: 's1', words: '没用\u2028😀' },
  })
  await store.recordStuck({
    slug: 'a-1',
    revision: 'r',
    step: 's2',
    reader: 'x',
    networks: ['x'],
    day: 3,
  })
  await store.recordOnward({ slug: 'a-1', to: 'a-2', reader: 'x', networks: ['x'], day: 3 })
  await store.saveRevisions([
    { slug: 'a-1', contentHash: 'h', revision: 'r', fingerprint: '{}', at: 5 },
  ])
}

async function contents(store: Store) {
  return [
    await store.getMostViewed(100),
    await store.getDailyViews(0, 9),
    await store.getDailySearches(0, 9),
    await store.getVoteCounts(),
    await store.getStuckCounts(),
    await store.getOnwardDays(0),
    await store.getComments({}),
    await store.getRevisions(),
  ]
}

describe('writeBackup and restoreBackup', () => {
  test('carry everything to another database of either kind, and back', async () => {
    const rows = await writeBackup(database, file, NOW)
    const postgres = await openPostgres()
    const sqlite = await openSqlite()
    try {
      for (const [index, other] of [postgres, sqlite].entries()) {
        expect(await restoreBackup(other, file)).toBe(rows)
        expect(await contents(createSqlStore(other))).toEqual(await contents(store))
        const again = path.join(folder, `again-${index}.jsonl`)
        await writeBackup(other, again, NOW)
        expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'))
      }
    } finally {
      await Promise.all([postgres.close(), sqlite.close()])
    }
  })

  test('replace what was there, and keep no trace of who was counted', async () => {
    const before = await contents(store)
    await writeBackup(database, file, NOW)
    await store.recordViews([{ slug: 'later', reader: 'y', networks: ['y'], day: 4 }])
    await restoreBackup(database, file)
    expect(await contents(store)).toEqual(before)
    for (const name of LEFT_OUT) expect(readFileSync(file, 'utf8')).not.toContain(`"${name}"`)
  })

  test('take a backup of an older program, and complete it', async () => {
    const lines = [
      '{"zhinan":"backup","version":2,"at":"2026-11-23T04:00:00.000Z"}',
      '["seen",3,"mark"]',
      '["view_readers",3,"reader",2]',
      '["view_days",3,"a",7,5]',
      '["search_days",3,"解绑",4,9]',
      '["votes","r1","v1","a","rev",3,1764000000000,0,null,"s1","没用","open"]',
      '["vote_tallies","a","rev","unhelpful",6]',
      '["stuck_tallies","a","rev","s1",2]',
    ]
    const hash = createHash('sha256').update(lines.map((line) => `${line}\n`).join(''))
    const end = JSON.stringify({ rows: lines.length - 1, sha256: hash.digest('hex') })
    writeFileSync(file, `${[...lines, end].join('\n')}\n`)
    expect(await restoreBackup(database, file)).toBe(7)
    const day = { day: 3, slug: 'a' }
    expect(await store.getDailyViews(3, 3)).toEqual([{ ...day, views: 7, ranked: 5, networks: 5 }])
    const [search] = await store.getDailySearches(3, 3)
    expect(search).toEqual({ query: '解绑', day: 3, readers: 4, networks: 4, total: 9, opened: 4 })
    expect(await store.getVoteCounts()).toMatchObject([{ counted: { unhelpful: 6 } }])
    expect(await store.getStuckCounts()).toMatchObject([{ count: 2, counted: 2 }])
    expect(await store.getComments({})).toMatchObject([{ words: '没用', helpful: false }])
  })

  test('take one moment while others write', async () => {
    const writing = Array.from({ length: 300 }, (_, n) =>
      store.recordViews([{ slug: 'busy', reader: `r-${n}`, networks: [`r-${n}`], day: 7 }]),
    )
    const backup = writeBackup(database, file, NOW)
    await Promise.all([...writing, backup])
    const other = await openSqlite()
    await restoreBackup(other, file)
    const copy = createSqlStore(other)
    const total = (await copy.getViewCounts(['busy'])).get('busy')
    const days = await copy.getDailyViews(7, 7)
    expect(days[0]?.views ?? 0).toBe(total)
    await copy.close()
  })

  test('leave no other file behind, and overwrite none', async () => {
    await writeBackup(database, file, NOW)
    await expect(writeBackup(database, file, NOW)).rejects.toThrow('已经存在')
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await readdir(path.join(folder, `${made}`))).not.toContainEqual(
      expect.stringContaining('copy'),
    )
  })

  test.each([
    [
      'is cut short',
      (text: string) => text.slice(0, text.indexOf('\n', text.length / 2) - 1),
      '不是一行',
    ],
    [
      'lacks its end',
      (text: string) => text.trimEnd().split('\n').slice(0, -1).join('\n'),
      '不完整',
    ],
    ['was changed', (text: string) => text.replace('14642', '99999'), '校验和'],
    ['lost a line', (text: string) => text.replace(/\n\["view_days".*\n/, '\n'), '校验和'],
    [
      'has a row of another shape',
      (text: string) => text.replace('["votes",', '["votes",1,'),
      '不是一行',
    ],
    ['has an unknown table', (text: string) => text.replace('["votes",', '["users",'), '不是一行'],
    ['goes on after its end', (text: string) => `${text}[]\n`, '结尾之后'],
    [
      'is of another version',
      (text: string) => text.replace(/"version":\d+/, '"version":9'),
      '第 9 版',
    ],
    ['is something else', () => 'slug,views\n', '不是本站的备份'],
    ['is empty', () => '', '没有结尾'],
  ])('refuse a backup that %s, and touch nothing', async (_, damage, message) => {
    const before = await contents(store)
    await writeBackup(database, file, NOW)
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    await expect(restoreBackup(database, file)).rejects.toThrow(message)
    expect(await contents(store)).toEqual(before)
  })
})

describe('TABLES', () => {
  test('are those of the schema, column by column, keys first', async () => {
    const tables = await database.query<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> $1 ORDER BY name`,
      [VERSIONS_TABLE],
    )
    expect([...TABLES.map(({ name }) => name), ...LEFT_OUT].toSorted()).toEqual(
      tables.map(({ name }) => name),
    )
    for (const { name, columns, keys } of TABLES) {
      const described = await database.query<{ name: string; pk: number }>(
        'SELECT name, pk FROM pragma_table_info($1)',
        [name],
      )
      expect(described.map((column) => column.name)).toEqual(Object.keys(columns))
      expect(described.filter(({ pk }) => pk > 0)).toHaveLength(keys)
    }
  })
})

describe('checkHeader', () => {
  test.each([1, MIGRATIONS.length])('takes version %i, whose tables are the same', (version) => {
    expect(() => checkHeader('a', { zhinan: 'backup', version })).not.toThrow()
  })

  test.each([0, MIGRATIONS.length + 1, undefined])('refuses version %s', (version) => {
    expect(() => checkHeader('a', { zhinan: 'backup', version })).toThrow('这个程序读')
  })
})
