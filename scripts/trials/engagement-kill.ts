import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataFile, openDatabase } from '@/lib/engagement/open-database'
import type { Database } from '@/lib/engagement/sql/database'
import { markOf } from '@/lib/engagement/sql/stored-values'
import type { Receipt, View, Vote } from '@/lib/engagement/store'
import { damageOf, readColumn } from './stored-engagement'

export type KillReport = {
  readonly rounds: number
  /** Answers that readers got before a kill. */
  readonly acknowledged: number
  /** Requests that a kill cut off. */
  readonly cutOff: number
  /** Acknowledged views and votes that are not stored. */
  readonly lost: number
  /** By how much the counts exceed the views and votes that are stored. */
  readonly doubled: number
  /** What the database's own check found; empty when it is whole. */
  readonly damage: readonly string[]
}

type Settings = { readonly databaseUrl?: string; readonly dataDir: string; readonly rounds: number }

type Acknowledged = { readonly views: View[]; readonly receipts: Receipt[]; cutOff: number }

const DAY = 20_000
const CONNECTIONS = 16
const MOST_RUNNING_MS = 300

/** Kills a server again and again while readers view and vote, and looks for what it had promised. */
export async function measureKills({
  databaseUrl,
  dataDir,
  rounds,
}: Settings): Promise<KillReport> {
  const acknowledged: Acknowledged = { views: [], receipts: [], cutOff: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const { server, port } = await startServer(databaseUrl, dataDir)
    const readers = Array.from({ length: CONNECTIONS }, (_, n) =>
      read(port, `${round}-${n}`, acknowledged),
    )
    await firstAnswer(acknowledged)
    await sleep(Math.random() * MOST_RUNNING_MS)
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await Promise.all([ended, ...readers])
  }
  const settings = { databaseUrl, file: dataFile(dataDir), patienceMs: 30_000 }
  const database = await openDatabase(settings)
  try {
    return { rounds, ...(await compare(database, acknowledged, databaseUrl === undefined)) }
  } finally {
    await database.close()
  }
}

/** A busy machine may take its time to the first answer; a kill before it proves little. */
async function firstAnswer({ views, receipts }: Acknowledged): Promise<void> {
  const before = views.length + receipts.length
  for (let waited = 0; waited < 1000 && views.length + receipts.length === before; waited += 1) {
    await sleep(5)
  }
}

async function startServer(databaseUrl: string | undefined, dataDir: string) {
  const root = path.resolve(import.meta.dirname, '..', '..')
  const program = ['scripts/program.mjs', 'scripts/trials/engagement-kill-server.ts']
  const server: ChildProcess = spawn(process.execPath, program, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl ?? '', DATA_DIR: dataDir },
  })
  if (!server.stdout) throw new Error('服务器没有输出')
  for await (const line of createInterface({ input: server.stdout })) {
    return { server, port: Number(line) }
  }
  throw new Error('服务器没有启动')
}

/** One reader after another on one connection, each request sent twice at times, until it is cut off. */
async function read(port: number, name: string, acknowledged: Acknowledged): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let n = 0; ; n += 1) {
    const view: View = {
      slug: `a-${n % 5}`,
      reader: `${name}-${n}`,
      networks: [`${name}-${n}`],
      day: DAY,
    }
    const vote: Vote = { ...view, revision: 'r', at: n, helpful: n % 3 === 0, step: `s${n % 4}` }
    const isVote = n % 2 === 0
    try {
      const send = () => post(agent, port, isVote ? '/votes' : '/views', isVote ? vote : view)
      const answer = await send()
      if (n % 5 === 0) await send()
      if (isVote) acknowledged.receipts.push(String(answer))
      else acknowledged.views.push(view)
    } catch {
      acknowledged.cutOff += 1
      agent.destroy()
      return
    }
  }
}

/** @throws when no whole answer comes, or one that is not 200 */
function post(agent: Agent, port: number, path: string, body: View | Vote): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, port, path, host: '127.0.0.1', method: 'POST' },
      async (response) => {
        try {
          let text = ''
          for await (const part of response) text += part
          if (response.statusCode !== 200) throw new Error(`${response.statusCode}`)
          resolve(JSON.parse(text))
        } catch (error) {
          reject(error)
        }
      },
    )
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

async function compare(database: Database, acknowledged: Acknowledged, isFile: boolean) {
  const { views, receipts, cutOff } = acknowledged
  const seen = await readColumn(database, 'SELECT mark AS value FROM seen')
  const votes = await readColumn(database, 'SELECT receipt AS value FROM votes')
  const lostViews = views.filter(({ slug, reader }) => !seen.has(markOf('view', slug, reader)))
  const lostVotes = receipts.filter((receipt) => !votes.has(receipt))
  const counted = await Promise.all([
    sum(database, 'SELECT SUM(views) AS total FROM view_totals'),
    sum(database, 'SELECT SUM(views) AS total FROM view_days'),
    sum(
      database,
      `SELECT SUM(count) AS total FROM vote_tallies WHERE answer IN ('helpful', 'unhelpful')`,
    ),
  ])
  const stored = [seen.size, seen.size, votes.size]
  return {
    acknowledged: views.length + receipts.length,
    cutOff,
    lost: lostViews.length + lostVotes.length,
    doubled: counted.reduce((all, count, index) => all + Math.abs(count - (stored[index] ?? 0)), 0),
    damage: isFile ? await damageOf(database) : [],
  }
}

async function sum(database: Database, statement: string): Promise<number> {
  const [row] = await database.query<{ total: number | null }>(statement)
  return Number(row?.total ?? 0)
}
