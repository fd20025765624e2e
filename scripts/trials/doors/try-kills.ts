import { setTimeout as wait } from 'node:timers/promises'
import { dataFile, openDatabase } from '@/lib/engagement/open-database'
import { serveBuild } from '../../browser/serve-build'
import { processTree } from '../process-tree'
import { damageOf, storedEngagement } from '../stored-engagement'
import { BEHIND_PROXY, type SentReaders, sendReaders } from './send-readers'
import type { TrialResult } from './trial-result'

const CONNECTIONS = 16
const MOST_RUNNING_MS = 1500

export type KillSettings = {
  readonly root: string
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly rounds: number
}

/** Ends the whole site by force, again and again, while readers view and vote over HTTP. */
export async function tryKills(settings: KillSettings): Promise<TrialResult> {
  const { root, dataDir, databaseUrl = '', rounds } = settings
  let siteUrl = ''
  let readers: SentReaders | undefined
  let broken = 0
  for (let round = 0; round < rounds; round += 1) {
    const site = await serveBuild(root, {
      ...BEHIND_PROXY,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
    })
    siteUrl = site.siteUrl
    readers ??= await sendReaders(() => siteUrl)
    const { one, promised } = readers
    await one()
    const before = promised.cutOff
    const reading = Array.from({ length: CONNECTIONS }, async () => {
      while (promised.cutOff === before) await one()
    })
    await wait(Math.random() * MOST_RUNNING_MS)
    for (const { pid } of processTree(site.pid)) end(pid)
    await Promise.all(reading)
    broken += promised.cutOff - before > 0 ? 0 : 1
  }
  const { promised, slug } = readers ?? {
    promised: { views: 0, receipts: [], cutOff: 0 },
    slug: '',
  }
  const stored = await look(settings, slug)
  const lostVotes = promised.receipts.filter((receipt) => !stored.receipts.has(receipt)).length
  const lost = lostVotes + Math.max(0, promised.views - stored.views)
  const extra = Math.max(
    0,
    stored.views +
      stored.receipts.size -
      promised.views -
      promised.receipts.length -
      promised.cutOff,
  )
  const isGood = lost + extra + broken === 0 && stored.damage === ''
  return {
    what: `kill -9 整个网站 ${rounds} 轮，${databaseUrl ? 'PostgreSQL' : 'SQLite'}`,
    figure: `答应过 ${promised.views + promised.receipts.length} 次，打断 ${promised.cutOff} 次，丢 ${lost}，多 ${extra}${stored.damage && `，${stored.damage}`}`,
    isGood,
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with the others.
  }
}

async function look({ dataDir, databaseUrl }: KillSettings, slug: string) {
  const database = await openDatabase({ databaseUrl, file: dataFile(dataDir), patienceMs: 30_000 })
  try {
    const stored = await storedEngagement(database, slug)
    const damage = databaseUrl ? [] : await damageOf(database)
    return { ...stored, damage: damage.join('；') }
  } finally {
    await database.close()
  }
}
