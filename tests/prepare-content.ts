import { spawnSync } from 'node:child_process'

/** Tests of the articles read what publishing prepares: brought up to date first, which takes a moment where nothing has changed. */
export default function prepareContent(): void {
  const { status } = spawnSync(
    process.execPath,
    ['scripts/program.mjs', 'scripts/build/prepare-content.ts'],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('内容没有准备好：先运行 npm run check，改好它说的问题。')
}
