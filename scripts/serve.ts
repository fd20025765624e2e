import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseEnv } from '@/lib/env'
import { isUpToDate } from './build/fingerprint'
import { readPort } from './read-port'

const root = path.resolve(import.meta.dirname, '..')
const host = process.env.HOST?.trim() || '127.0.0.1'
const port = readPort()

try {
  parseEnv(process.env)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
if (!(await isUpToDate(root))) {
  const { buildSite } = await import('./build/build-site')
  await buildSite({ root })
}

const program = path.join(root, 'scripts', 'server.mjs')
const server = spawn(process.execPath, [program, host, port], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
