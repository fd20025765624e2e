import path from 'node:path'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import type { Site } from '@/lib/checks/site'
import type { App } from '@/lib/content/app-of-path'
import { siteAt } from '@/lib/content/site-at'
import { readApp } from '@/lib/editing/app-name'
import { applyChange } from '@/lib/editing/change-journal'
import { planPathRename } from '@/lib/editing/rename-path'
import { buildPathReport } from '@/lib/report/path-report'
import { joinPlaces, readPlaces } from '@/lib/tap-path'
import { runCommand } from './command/run-command'
import { refuseAll, undoAndTell } from './command/undo-and-tell'
import { formatPaths, formatRename } from './print/format-paths'

const USAGE = `用法：npm run paths                          全部路径，和写到它的步骤；写法对不上的标出来
      npm run paths -- --app jd              一个 App 的（代号或名字）
      npm run paths -- rename "我的 › 设置" "我的 › 设置与隐私" --app jd
                                             这个 App 的路径全部改名
      npm run paths -- --undo                撤销上一次改名
      npm run --silent paths -- --json       给程序看

  路径里的 › 也可以打成 >。--dry-run 只看会改什么，不真的改。`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: {
    app: { type: 'string' },
    json: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    undo: { type: 'boolean' },
  },
  faultOfWords: (words, { app }) => wordsFault(words, app),
  run: async ({ app, json, 'dry-run': isDryRun, undo: isUndo }, [, from = '', to = '']) => {
    if (isUndo) return undoAndTell(root, 'paths')
    const site = await readWholeSite()
    const known = app === undefined ? undefined : readApp(app, site)
    if (known && 'complaint' in known) return refuseAll([known.complaint])
    if (from !== '' && known) return rename(known.value, from, to, site, isDryRun)
    const report = buildPathReport(site).filter((each) => !known || each.app?.id === known.value.id)
    console.log(json ? JSON.stringify(report, null, 2) : formatPaths(report))
    return 0
  },
})

function wordsFault([verb, ...paths]: readonly string[], app: string | undefined) {
  if (verb === undefined) return undefined
  if (verb !== 'rename') return `没有「${verb}」这个做法，只有 rename。`
  if (paths.length !== 2) {
    return '要写两条路径：现在的，和新的，各加引号，例如 "我的 › 设置" "我的 › 设置与隐私"。'
  }
  if (paths.some((written) => readPlaces(written).length === 0)) return '路径不能是空的。'
  return app === undefined ? '要说是哪个 App 的，例如 --app jd。' : undefined
}

async function readWholeSite(): Promise<Site> {
  return readSite(await readContentFiles(root), siteAt(new Date()))
}

function rename(app: App, from: string, to: string, site: Site, isDryRun: boolean): number {
  const wanted = { app, from: readPlaces(from), to: readPlaces(to) }
  const plan = planPathRename(wanted, site)
  if ('complaints' in plan) return refuseAll(plan.complaints)
  console.log(formatRename(plan))
  if (isDryRun) {
    console.log('\n只是预演，什么都没有改。去掉 --dry-run 就会真的改。')
    return 0
  }
  const title = `${app.name}：${joinPlaces(wanted.from)} → ${joinPlaces(wanted.to)}`
  applyChange(root, 'paths', title, plan.changes)
  console.log('\n已经改好。反悔就运行 npm run paths -- --undo')
  console.log('提交之前看一遍：npm run check')
  return 0
}
