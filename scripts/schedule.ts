import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { formatComplaint } from '@/lib/editing/complaint'
import { writeCronLines } from '@/lib/editing/cron-lines'
import { type PlannedBuild, plannedBuilds } from '@/lib/editing/planned-changes'
import { runCommand } from './command/run-command'
import { formatSchedule } from './print/format-schedule'

const USAGE = `用法：npm run schedule                        接下来什么时候要重新构建，为了哪篇文章
      npm run schedule -- --cron              并写进 .github/workflows/publish-schedule.yml
      npm run --silent schedule -- --json     给程序看`

const root = path.resolve(import.meta.dirname, '..')
const WORKFLOW = '.github/workflows/publish-schedule.yml'

await runCommand({
  usage: USAGE,
  flags: { cron: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async ({ cron, json }) => {
    const options = siteAt(new Date())
    const builds = plannedBuilds(readSite(await readContentFiles(root), options))
    const width = process.stdout.columns ?? 120
    console.log(json ? JSON.stringify(builds, null, 2) : formatSchedule(builds, width))
    return cron ? writeCron(builds) : 0
  },
})

async function writeCron(builds: readonly PlannedBuild[]): Promise<number> {
  const file = path.join(root, WORKFLOW)
  const before = await readFile(file, 'utf8')
  const after = writeCronLines(before, builds)
  if (after === undefined) {
    console.error(
      formatComplaint({
        message: `${WORKFLOW} 里没有成对的「定时开始」和「定时结束」，不知道该写在哪里`,
        hint: `恢复这个文件：git checkout -- ${WORKFLOW}`,
      }),
    )
    return 1
  }
  if (after !== before) await writeFile(file, after)
  // On standard error, so that `--json` stays data.
  console.error(
    after === before
      ? `\n${WORKFLOW} 已经是这样，没有改。`
      : `\n写进了 ${WORKFLOW}，和文章一起提交就生效。`,
  )
  return 0
}
