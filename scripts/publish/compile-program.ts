import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runNode } from '../build/run'
import { codeVersion } from '../build/site-program'

/** The compiled program that renders pages and answers what no file can. */
export type Program = {
  /** The folder that Next calls `distDir`, from the project's folder. */
  readonly folder: string
  readonly isNew: boolean
}

/** Where Next compiles; TypeScript finds the types of routes there. */
const WORK = '.zhinan/next/work'
const PROGRAMS = '.zhinan/next'

/**
 * Compiles the program, which needs no content and so can go on while articles are read. Skipped when
 * its code is as it was. Each version has a folder of its own, so that a running site keeps the one that
 * it began with.
 */
export async function compileProgram(root: string, signal: AbortSignal): Promise<Program> {
  const folder = `${PROGRAMS}/${await codeVersion()}`
  if (existsSync(path.join(root, folder))) return { folder, isNew: false }
  const isAgain = existsSync(path.join(root, WORK, 'BUILD_ID'))
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  await runNode([next, 'build'], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ZHINAN_PROGRAM: WORK,
      // See next.config.ts.
      ZHINAN_COMPILE: isAgain ? 'again' : 'first',
      ZHINAN_PUBLICATION: '',
    },
    signal,
  })
  // Ended from outside, Next may say nothing.
  if (!existsSync(path.join(root, WORK, 'BUILD_ID'))) throw new Error('程序没有编译完。')
  const half = path.join(root, `${folder}.half`)
  rmSync(half, { recursive: true, force: true })
  const cache = path.join(root, WORK, 'cache')
  cpSync(path.join(root, WORK), half, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => source !== cache,
  })
  renameSync(half, path.join(root, folder))
  return { folder, isNew: true }
}

/** Forgets all programs but those named. */
export function removeProgramsExcept(root: string, folders: ReadonlySet<string>): void {
  const place = path.join(root, PROGRAMS)
  for (const name of readdirSync(place)) {
    const folder = `${PROGRAMS}/${name}`
    if (folder === WORK || folders.has(folder)) continue
    rmSync(path.join(place, name), { recursive: true, force: true })
  }
}
