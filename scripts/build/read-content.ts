import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { type PrepareReport, prepareContent } from '@/lib/content/prepare'
import { getRedirects } from '@/lib/content/redirects'
import { siteUrl } from '@/lib/content/site'
import { toInstant } from '@/lib/date'
import { parserVersion } from './fingerprint'
import { runNode } from './run'

/**
 * Lets contentlayer read `content/` into `.contentlayer/`, beside this process. Called directly: its
 * command line starts a file watcher, for a second each time.
 */
export async function runContentlayer(root: string, signal?: AbortSignal): Promise<void> {
  const outfile = path.join(root, '.zhinan', 'contentlayer.config.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['contentlayer.config.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    alias: { '@': root },
  })
  await runNode([path.join(root, 'scripts', 'build', 'contentlayer.mjs'), outfile], {
    cwd: root,
    signal,
  })
}

/** Parses what contentlayer read, as it is published at `now`, and lists redirects for Next. */
export async function prepare(root: string, now: Date, preview = false): Promise<PrepareReport> {
  const report = await prepareContent({
    root,
    siteUrl,
    moment: toInstant(now),
    preview,
    toolsVersion: parserVersion(root),
  })
  writeFileSync(path.join(root, '.zhinan', 'redirects.json'), JSON.stringify(getRedirects()))
  return report
}
