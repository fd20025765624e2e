// npm run types: makes the types of the content where they are missing or old, then checks all types.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureContentTypes } from './content-types.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
await ensureContentTypes()
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', '.'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
