// npm run types: makes the types of the content where they are missing or old, then checks all types.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureContentTypes } from './content-types.mjs'

const root = path.resolve(import.meta.dirname, '..')
await ensureContentTypes()
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', '.'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
