// npm start: installs what is missing, publishes what has changed, serves the site.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureInstalled } from './installed.mjs'
import { root, runProgram } from './program.mjs'

await ensureInstalled()
const programs = ['scripts/start.ts', 'scripts/server/app.ts']
const bundle = [path.join(root, 'scripts', 'bundle.mjs'), ...programs]
const { status } = spawnSync(process.execPath, bundle, { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
// From here on this very process is the server: nothing stands between it and whoever started it.
process.chdir(root)
process.setSourceMapsEnabled(true)
await runProgram('scripts/start.ts')
