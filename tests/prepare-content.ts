import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Tests of the articles read what publishing prepares; on a fresh clone that is made first. */
export default function prepareContent(): void {
  if (existsSync('.zhinan/content/index.json')) return
  const { status } = spawnSync(
    process.execPath,
    ['scripts/program.mjs', 'scripts/build/prepare-content.ts'],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('内容没有准备好：先运行 npm run check，改好它说的问题。')
}
