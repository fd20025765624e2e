import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runNode } from './run'
import { siteVersion } from './site-program'

const stampFile = (root: string) => path.join(root, '.zhinan', 'compiled')

/**
 * Compiles the program, which needs no content and so can go on while articles are read. Skipped when
 * it is as it was: then only the pages are rendered again.
 */
export async function compilePages(root: string, signal: AbortSignal): Promise<'new' | 'same'> {
  const version = await siteVersion()
  const stamp = stampFile(root)
  const isCompiled = existsSync(stamp) && existsSync(path.join(root, '.next', 'BUILD_ID'))
  if (isCompiled && readFileSync(stamp, 'utf8') === version) return 'same'
  rmSync(stamp, { force: true })
  rmSync(path.join(root, '.next', 'server'), { recursive: true, force: true })
  await nextBuild(root, 'compile', signal)
  writeFileSync(stamp, version)
  return 'new'
}

/** Renders every address, with redirects as they are now; pages of the last build do not stay behind. */
export async function generatePages(root: string): Promise<void> {
  const server = path.join(root, '.next', 'server', 'app')
  for (const name of readdirSync(server, { recursive: true }).map(String)) {
    if (/\.(?:html|rsc|meta|body)$/.test(name)) rmSync(path.join(server, name))
  }
  await nextBuild(root, 'generate')
}

function nextBuild(root: string, mode: 'compile' | 'generate', signal?: AbortSignal) {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  return runNode([next, 'build', '--experimental-build-mode', mode], {
    cwd: root,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    signal,
  })
}
