import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measureKills } from '@/scripts/trials/engagement-kill'
import { postgresFaults } from '@/scripts/trials/engagement-postgres-faults'
import { canMount, SQLITE_FAULTS } from '@/scripts/trials/engagement-sqlite-faults'
import { type PostgresServer, startPostgres } from '../database/start-postgres'
import { benchPages } from './engagement-pages'
import { measureVolume, printVolume } from './engagement-volume'
import { benchFaults, printKills } from './print-trials'

/** What `npm run bench engagement` can measure, with the number that stands when none is given. */
export const ENGAGEMENT_BENCHES = {
  /** Rounds. */
  kill: { usual: 200, run: benchKills },
  /** Searches and votes. */
  volume: { usual: 1_000_000, run: benchVolume },
  /** Seconds that each fault lasts. */
  faults: { usual: 30, run: benchAllFaults },
  /** Requests for pages during each fault. */
  pages: { usual: 2000, run: benchAllPages },
} as const

async function benchKills(rounds: number): Promise<boolean> {
  const file = await inFolder((dataDir) => measureKills({ dataDir, rounds }))
  const isFileGood = printKills('SQLite', file)
  const shared = await withPostgres(async (server) => {
    const databaseUrl = await server.createDatabase()
    return measureKills({ databaseUrl, dataDir: tmpdir(), rounds })
  })
  return printKills('PostgreSQL', shared) && isFileGood
}

async function benchVolume(count: number): Promise<boolean> {
  const report = await inFolder((folder) =>
    measureVolume(path.join(folder, 'engagement.db'), count),
  )
  return printVolume(count, report)
}

async function benchAllFaults(seconds: number): Promise<boolean> {
  if (!canMount) console.log('这里不能挂载磁盘（要 root），没有测「磁盘满了」和「磁盘变成只读」。')
  const isFileGood = await benchFaults(SQLITE_FAULTS, seconds * 1000)
  const isServerGood = await withPostgres((server) =>
    benchFaults(postgresFaults(server), seconds * 1000),
  )
  return isFileGood && isServerGood
}

async function benchAllPages(requests: number): Promise<boolean> {
  const isFileGood = await benchPages(SQLITE_FAULTS, requests)
  const isServerGood = await withPostgres((server) => benchPages(postgresFaults(server), requests))
  return isFileGood && isServerGood
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function withPostgres<T>(work: (server: PostgresServer) => Promise<T>): Promise<T> {
  const server = await startPostgres()
  try {
    return await work(server)
  } finally {
    await server.remove()
  }
}
