import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Problem } from '@/lib/checks/problem'
import { groupBy } from '@/lib/group-by'
import type { ImportedArticle } from '@/lib/importing/plan-import'

/** Rules that are named; the rest is in `npm run check`. */
const SHOWN = 8

/** Fixes by itself what can be, says what is left; 1 when any of it keeps the site from being built. */
export function fixImported(root: string, articles: readonly ImportedArticle[]): number {
  const folders = new Set(articles.map((article) => path.posix.dirname(article.path)))
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/program.mjs', 'scripts/check.ts', ...folders, '--fix', '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1024 ** 3 },
  )
  const problems: readonly Problem[] = JSON.parse(stdout)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const files = new Set(errors.map(({ file }) => file))
  console.log(
    `\n能自动改好的已经改好。还有 ${errors.length} 处错误（${files.size} 篇），${problems.length - errors.length} 处提醒。`,
  )
  const byRule = [...groupBy(errors, ({ rule }) => [rule])].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  for (const [rule, list] of byRule.slice(0, SHOWN)) {
    console.log(`  ${String(list.length).padStart(5)} × ${rule}，例如：${list[0]?.message}`)
  }
  if (errors.length === 0) console.log('运行 npm start 就能看到。')
  else console.log('逐处看：npm run check。暂时放着：npm run check -- --accept-known。')
  return errors.length === 0 ? 0 : 1
}
