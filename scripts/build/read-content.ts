import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import {
  type ArticleTask,
  type PrepareReport,
  prepareContent,
  prepareTasks,
} from '@/lib/content/prepare'
import type { PreparedArticle } from '@/lib/content/prepare-article'
import { getRedirects } from '@/lib/content/redirects'
import { siteUrl } from '@/lib/content/site'
import { toInstant } from '@/lib/date'
import { parserVersion } from './fingerprint'
import { runNode } from './run'
import { coresBesideCompile, shareWork } from './share-work'

/** New articles that are worth another process. */
const ARTICLES_PER_PROCESS = 150

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

/** Parses what contentlayer read, but for what is left out, as it is published at `now`, and lists redirects for Next. */
export async function prepare(
  root: string,
  now: Date,
  leftOut?: ReadonlySet<string>,
): Promise<PrepareReport> {
  const report = await prepareContent(
    {
      leftOut,
      root,
      siteUrl,
      moment: toInstant(now),
      preview: false,
      toolsVersion: await parserVersion(),
    },
    (tasks) => prepareInProcesses(tasks, root),
  )
  writeFileSync(path.join(root, '.zhinan', 'redirects.json'), JSON.stringify(getRedirects()))
  return report
}

/** In as many processes as the new articles are worth, this one among them. */
function prepareInProcesses(tasks: readonly ArticleTask[], root: string) {
  const added = tasks.filter(({ before }) => !before).length
  const wanted = Math.min(coresBesideCompile(added), Math.ceil(added / ARTICLES_PER_PROCESS))
  const helpers = { program: 'scripts/build/prepare-part.ts', processes: Math.max(0, wanted - 1) }
  return shareWork<{ readonly root: string }, ArticleTask, PreparedArticle>(helpers, async () => ({
    setup: { root },
    items: tasks,
    here: (batch) => prepareTasks(batch, root),
  }))
}
