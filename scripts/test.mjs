// npm test: installs what is missing, then runs every check; the last line counts them.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled } from './installed.mjs'
import { root } from './program.mjs'

await ensureInstalled()
const child = spawn(
  process.execPath,
  [path.join(root, 'scripts', 'program.mjs'), 'scripts/run-tests.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
child.on('exit', (code) => process.exit(code ?? 1))
