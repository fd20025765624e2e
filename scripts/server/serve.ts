import path from 'node:path'
import { loadEnvFiles } from '../command/load-env-files'
import { createLog } from './log'
import { startSite } from './start-site'

/**
 * Serves what is published, without publishing: for tests and measurements, which start several beside one
 * another. `node scripts/program.mjs scripts/server/serve.ts 127.0.0.1 0`
 */
const root = path.resolve(import.meta.dirname, '..', '..')
const [host = '127.0.0.1', port = '0'] = process.argv.slice(2)
loadEnvFiles(root)
const log = createLog('text')
const site = await startSite({ root, host, port: Number(port), onEnd: end, log })
console.log(`网站已启动：${site.url}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end())

async function end(): Promise<void> {
  await site.close(2000)
  process.exit(0)
}
