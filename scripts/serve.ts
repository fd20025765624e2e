import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildSite } from './build/build-site'
import { isUpToDate } from './build/fingerprint'
import { readPort } from './read-port'

const root = path.resolve(import.meta.dirname, '..')
const host = process.env.HOST?.trim() || '127.0.0.1'
const port = readPort()

if (!isUpToDate(root)) await buildSite({ root })

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const server = spawn(process.execPath, [next, 'start', '-H', host, '-p', port], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
