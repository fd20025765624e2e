import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getRedirects } from '@/lib/content/get-redirects'
import { siteUrl } from '@/lib/content/site-url'
import { writeLooks } from './build/write-looks'
import { readPort } from './command/read-port'
import { runCommand } from './command/run-command'
import { requireFreePort } from './command/taken-port'
import { nextRedirect } from './dev/next-redirect'
import { startPreview } from './dev/preview'

const USAGE = `用法：npm run dev            边写边看：http://localhost:3000，草稿和定时文章也在，保存就更新，Ctrl+C 停下
      PORT=3001 npm run dev  换一个端口`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  run: async () => {
    const port = readPort()
    await requireFreePort(port, 'npm run dev')
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
    return runNext(port, preview.port)
  },
})
// The preview watches on.
process.exit()

/** Renders pages as they are asked for, until it is ended; returns its exit code. */
async function runNext(port: string, previewPort: number): Promise<number> {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = spawn(process.execPath, [next, 'dev', '-H', '127.0.0.1', '-p', port], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      ZHINAN_PREVIEW_URL: `http://127.0.0.1:${previewPort}/events`,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  const [code] = await once(server, 'exit')
  return code ?? 0
}
