// npm start: installs what is missing, builds what has changed, serves the site.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled, root } from './installed.mjs'

await ensureInstalled()
const child = spawn(
  process.execPath,
  [path.join(root, 'scripts', 'program.mjs'), 'scripts/serve.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
