import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { restoreBackup } from '@/lib/engagement/backup/restore-backup'
import { writeBackup } from '@/lib/engagement/backup/write-backup'
import { dataFile, openDatabase } from '@/lib/engagement/open-database'
import type { Database } from '@/lib/engagement/sql/database'
import { serveBuild } from '../../browser/serve-build'
import { createRandom } from '../random'
import { storedEngagement } from '../stored-engagement'
import { BEHIND_PROXY, sendReaders } from './send-readers'
import { none, type TrialResult } from './trial-result'

const BACKUPS = 5
const CONNECTIONS = 8
const SPOILT = 300

/** Backs up while readers view and vote, restores each backup elsewhere, and restores spoilt ones. */
export async function tryBackups(root: string, folder: string): Promise<readonly TrialResult[]> {
  const dataDir = path.join(folder, 'live')
  const env = { DATA_DIR: dataDir, DATABASE_URL: '' }
  const site = await serveBuild(root, { ...BEHIND_PROXY, ...env })
  const { one, promised, slug } = await sendReaders(() => site.siteUrl)
  const wrong: unknown[] = []
  let failed = 0
  let isOver = false
  let sent = 0
  const reading = Array.from({ length: CONNECTIONS }, async () => {
    while (!isOver) {
      sent += 1
      if (!(await one())) failed += 1
    }
  })
  const files = Array.from({ length: BACKUPS }, (_, n) => path.join(folder, `backup-${n}.jsonl`))
  for (const [n, file] of files.entries()) {
    const before = { views: promised.views, votes: promised.receipts.length }
    const program = spawn(process.execPath, ['scripts/program.mjs', 'scripts/backup.ts', file], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    })
    const [code] = await once(program, 'exit')
    const after = sent
    const found = await restored(path.join(folder, `copy-${n}`), file, slug)
    const isWhole =
      code === 0 &&
      found.views >= before.views &&
      found.votes >= before.votes &&
      found.views + found.votes <= after
    if (!isWhole) wrong.push({ code, before, found, after })
  }
  isOver = true
  await Promise.all(reading)
  await site.stop()
  const [last = ''] = files.slice(-1)
  return [
    none(
      '备份和网站同时写：少了、多了、写不成',
      [...wrong, ...Array.from({ length: failed }, () => '读者的请求没有答应')],
      `${BACKUPS} 份，同时 ${sent} 次浏览和投票`,
    ),
    await spoil(folder, last),
  ]
}

async function restored(folder: string, file: string, slug: string) {
  const database = await openDatabase({ file: dataFile(folder), patienceMs: 30_000 })
  try {
    await restoreBackup(database, file)
    const { views, receipts } = await storedEngagement(database, slug)
    return { views, votes: receipts.size }
  } finally {
    await database.close()
  }
}

/** Cut off, bytes changed, lines lost, doubled or put in another order: refused, or nothing lost by it. */
async function spoil(folder: string, file: string): Promise<TrialResult> {
  const random = createRandom(17)
  const whole = readFileSync(file)
  const database = await openDatabase({
    file: dataFile(path.join(folder, 'spoilt')),
    patienceMs: 30_000,
  })
  const taken: unknown[] = []
  try {
    await restoreBackup(database, file)
    const good = await written(database, folder)
    for (let n = 0; n < SPOILT; n += 1) {
      const { name, bytes } = spoilt(whole, n, random)
      const bad = path.join(folder, 'spoilt.jsonl')
      writeFileSync(bad, bytes)
      const isTaken = await restoreBackup(database, bad).then(
        () => true,
        () => false,
      )
      if ((await written(database, folder)) !== good) taken.push({ name, n, isTaken })
    }
  } finally {
    await database.close()
  }
  return none(
    '弄坏的备份改动了数据',
    taken,
    `试了 ${SPOILT} 份（截断、改一个字节、丢一行、重一行、换顺序）`,
  )
}

/** All that the database holds, as a backup says it. */
async function written(database: Database, folder: string) {
  const file = path.join(folder, `now-${Math.random().toString(36).slice(2)}.jsonl`)
  await writeBackup(database, file, new Date(0))
  return readFileSync(file, 'utf8')
}

function spoilt(whole: Buffer, n: number, random: () => number) {
  const lines = whole.toString().split('\n')
  const at = Math.floor(random() * (lines.length - 1))
  const byte = Math.floor(random() * whole.length)
  switch (n % 5) {
    case 0:
      return { name: `cut at ${byte}`, bytes: whole.subarray(0, byte) }
    case 1: {
      const bytes = Buffer.from(whole)
      bytes[byte] = (bytes[byte] ?? 0) ^ (1 << Math.floor(random() * 8))
      return { name: `byte ${byte}`, bytes }
    }
    case 2:
      return { name: `without line ${at}`, bytes: lines.toSpliced(at, 1).join('\n') }
    case 3:
      return { name: `line ${at} twice`, bytes: lines.toSpliced(at, 0, lines[at] ?? '').join('\n') }
    default: {
      const [line = ''] = lines.splice(at, 1)
      return { name: `line ${at} first`, bytes: [line, ...lines].join('\n') }
    }
  }
}
