import path from 'node:path'
import type { Document } from '@/lib/checks/document'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import type { Site } from '@/lib/checks/site'
import { appVersion, isOlderVersion } from '@/lib/content/app-version'
import { siteAt } from '@/lib/content/site-at'
import { instantMs, parseInstant, toInstant } from '@/lib/date'
import { applyChange } from '@/lib/editing/change-journal'
import { planVerification, readStep } from '@/lib/editing/plan-verification'
import { findWrittenArticle } from '@/lib/editing/read-move'
import { runCommand } from './command/run-command'
import { refuseAll, undoAndTell } from './command/undo-and-tell'

const USAGE = `用法：npm run verify -- <文章地址> --with "京东金融 8.2 / Android 15"

  照着文章从头做过一遍以后用：写下核对的日期和用的版本，只改这篇文章开头的一两行。

  --step 3           只核对了第 3 步（也可以写步骤的地址）
  --on 2026-11-30    不是今天做的，写那天的日期
  --dry-run          只看会改什么，不真的改
  --undo             撤销上一次`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: {
    with: { type: 'string' },
    step: { type: 'string' },
    on: { type: 'string' },
    'dry-run': { type: 'boolean' },
    undo: { type: 'boolean' },
  },
  faultOfWords: (words, { undo: isUndo, with: versions, on }) => {
    if (isUndo) return words.length === 0 ? undefined : '--undo 后面不用写地址。'
    if (words.length !== 1) return '要写一篇文章的地址。'
    if (on !== undefined && !isPast(on)) return '--on 要写已经过去的日期，例如 --on 2026-11-30。'
    return versions?.trim()
      ? undefined
      : '要写用的版本，在 App 的「关于」里看，例如 --with "京东金融 8.2 / Android 15"。'
  },
  run: async (
    { with: versions = '', step, on, 'dry-run': isDryRun, undo: isUndo },
    [word = ''],
  ) => {
    if (isUndo) return undoAndTell(root, 'verify')
    const site = readSite(await readContentFiles(root), siteAt(new Date()))
    const article = findWrittenArticle(word, site)
    if ('message' in article) return refuseAll([article])
    const named = step === undefined ? undefined : readStep(step, article)
    if (named && 'complaint' in named) return refuseAll([named.complaint])
    const at = on ?? toInstant(new Date()).slice(0, 10)
    const change = planVerification({ article, at, with: versions.trim(), step: named?.value.id })
    if ('message' in change) return refuseAll([change])
    console.log(summary(article, versions, at, named?.value.title))
    for (const line of staleVersions(versions, site)) console.log(line)
    if (isDryRun) {
      console.log('\n只是预演，什么都没有改。去掉 --dry-run 就会真的改。')
      return 0
    }
    applyChange(root, 'verify', `核对 ${article.slug}`, [change])
    console.log('\n已经写好。和平时一样提交，或反悔：npm run verify -- --undo')
    return 0
  },
})

function isPast(date: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? parseInstant(date) : undefined
  return day !== undefined && instantMs(day) <= Date.now()
}

function summary(article: Document, versions: string, at: string, step: string | undefined) {
  const title = String(article.front?.values.title ?? article.slug)
  return `${title}\n  ${step === undefined ? '整篇' : `「${step}」这一步`}核对于 ${at}，用 ${versions.trim()}\n  ${article.file.path}`
}

/** Programs of which a newer version was seen than content/apps.yml knows. */
function staleVersions(versions: string, { apps }: Site): readonly string[] {
  return apps.flatMap((app) => {
    const seen = appVersion(versions, app)
    if (seen === undefined || (app.version && !isOlderVersion(app.version, seen))) return []
    return [
      `  ${app.name}${app.version ? `在 apps.yml 里还是 ${app.version}` : '在 apps.yml 里没有版本'}。写成 version: "${seen}"，用旧版本核对的文章就会列出来重新核对。`,
    ]
  })
}
