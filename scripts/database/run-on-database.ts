import path from 'node:path'
import { dataFile, openDatabase } from '@/lib/engagement/open-database'
import type { Database } from '@/lib/engagement/sql/database'
import { parseEnv } from '@/lib/env'
import { loadEnvFiles } from '../command/load-env-files'
import { runCommand } from '../command/run-command'

const root = path.resolve(import.meta.dirname, '..', '..')
/** A command may wait for a site that is busy writing. */
const PATIENCE_MS = 120_000

/**
 * Runs a command that takes one file name, on the database that the site uses; `.env` files count as they
 * do for the site. `work` gives the sentence to end with.
 */
export async function runOnDatabase(
  usage: string,
  work: (database: Database, file: string) => Promise<string>,
): Promise<void> {
  await runCommand({
    usage,
    faultOfWords: (words) =>
      words.length === 1 ? undefined : `要写一个文件名，现在有 ${words.length} 个。`,
    run: async (_, [file = '']) => {
      loadEnvFiles(root)
      const { databaseUrl, dataDir } = parseEnv(process.env)
      const settings = { databaseUrl, file: dataFile(path.resolve(root, dataDir)) }
      const database = await openDatabase({ ...settings, patienceMs: PATIENCE_MS })
      try {
        console.log(await work(database, path.resolve(file)))
      } finally {
        await database.close()
      }
      return 0
    },
  })
}
