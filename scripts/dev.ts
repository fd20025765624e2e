import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getRedirects } from '@/lib/content/get-redirects'
import { siteUrl } from '@/lib/content/site-url'
import { writeLooks } from './build/write-looks'
import { nextRedirect } from './dev/next-redirect'
import { startPreview } from './dev/preview'
import { readPort } from './read-port'

/** npm run dev: the site with drafts and scheduled articles; what is saved in content/ shows at once. */
const root = path.resolve(import.meta.dirname, '..')
const port = readPort()

mkdirSync(path.join(root, '.zhinan'), { recursive: true })
writeLooks(root)
const preview = await startPreview({
  root,
  siteUrl,
  firstPort: Number(port) + 1,
  now: () => new Date(),
  print: console.log,
})
const redirects = JSON.stringify(getRedirects().map(nextRedirect))
writeFileSync(path.join(root, '.zhinan', 'redirects.json'), redirects)

const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const server = spawn(process.execPath, [next, 'dev', '-H', '127.0.0.1', '-p', port], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    ZHINAN_PREVIEW_URL: `http://127.0.0.1:${preview.port}/events`,
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
