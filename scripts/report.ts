import path from 'node:path'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { buildReport } from '@/lib/report/build-report'
import { runCommand } from './command/run-command'
import { formatReport } from './print/format-report'

const USAGE = `用法：npm run report                        哪些文章该核对、没人链接、太短、重复
      npm run --silent report -- --json     给程序看`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: { json: { type: 'boolean' } },
  run: async ({ json }) => {
    const options = siteAt(new Date())
    const report = buildReport(readSite(await readContentFiles(root), options))
    const width = process.stdout.columns ?? 120
    console.log(json ? JSON.stringify(report, null, 2) : formatReport(report, width))
    return 0
  },
})
