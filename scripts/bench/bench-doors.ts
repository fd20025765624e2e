import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../database/start-postgres'
import type { TrialResult } from '../trials/doors/trial-result'
import { tryBackups } from '../trials/doors/try-backups'
import { tryClock } from '../trials/doors/try-clock'
import { tryEnding } from '../trials/doors/try-ending'
import { tryKills } from '../trials/doors/try-kills'
import { trySignIn } from '../trials/doors/try-sign-in'
import { trySlow } from '../trials/doors/try-slow'

type Trial = (root: string, folder: string, rounds: number) => Promise<readonly TrialResult[]>

/** What is tried over HTTP on the published site, by the name that `npm run bench doors -- NAME` takes. */
const TRIALS: Readonly<Record<string, Trial>> = {
  'sign-in': trySignIn,
  ending: async (root, folder) => [await tryEnding(root, folder)],
  slow: async (root, folder) => [await trySlow(root, folder)],
  clock: async (root, folder) => [await tryClock(root, folder)],
  backup: tryBackups,
  kill: async (root, dataDir, rounds) => {
    const file = await tryKills({ root, dataDir, rounds })
    const server = await startPostgres()
    try {
      const databaseUrl = await server.createDatabase()
      return [file, await tryKills({ root, dataDir, databaseUrl, rounds })]
    } finally {
      await server.remove()
    }
  },
}

/** The names of the trials, for whoever asks. */
export const DOOR_TRIALS = Object.keys(TRIALS)

/** Tries one door of the published site, or all, and prints a line of figures each; false when one is open. */
export async function benchDoors(root: string, name: string, rounds: number): Promise<boolean> {
  let isGood = true
  for (const [each, trial] of Object.entries(TRIALS)) {
    if (name !== 'all' && name !== each) continue
    const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-doors-'))
    try {
      for (const found of await trial(root, folder, rounds)) {
        isGood &&= found.isGood
        console.log(`${found.isGood ? '✓' : '✗'} ${found.what}：${found.figure}`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return isGood
}
