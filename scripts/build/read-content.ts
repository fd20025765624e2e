import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type PrepareReport, prepareContent } from '@/lib/content/prepare'
import { getRedirects } from '@/lib/content/redirects'
import { siteUrl } from '@/lib/content/site'
import { toInstant } from '@/lib/date'
import { parserVersion } from './fingerprint'

/**
 * Lets contentlayer read `content/` of the working folder into `.contentlayer/`. Called directly: its
 * command line bundles the configuration with esbuild and starts a file watcher, for a second each.
 */
export async function runContentlayer(): Promise<void> {
  // Its hundreds of modules take longer to load than to run: only who builds waits for them.
  const { generateDotpkg, runMain } = await import('contentlayer2/core')
  const { default: contentlayerConfig } = await import('@/contentlayer.config')
  const source = await contentlayerConfig(undefined)
  const config = { source, esbuildHash: 'none', filePath: 'contentlayer.config.ts' }
  // Without `customCwd` it trusts the variable PWD, which a parent process may have set elsewhere.
  await runMain({ tracingServiceName: 'zhinan', verbose: false, customCwd: process.cwd() })(
    generateDotpkg({ config, verbose: false }),
  )
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
