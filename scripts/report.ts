import path from 'node:path'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteUrl } from '@/lib/content/site'
import { buildReport } from '@/lib/report/report'
import { readFlags, swallowedFlags } from './editing/flags'
import { runCommand } from './editing/run-command'
import { formatReport } from './report/format-report'

const USAGE = `用法：npm run report                        哪些文章该核对、没人链接、太短、重复
      npm run --silent report -- --json     给程序看`

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const root = path.resolve(import.meta.dirname, '..')

async function main(): Promise<number> {
  const { values, words, faults } = readFlags(process.argv.slice(2), options)
  const wrong = [
    ...faults,
    ...swallowedFlags(Object.keys(options), process.env),
    ...words.map((word) => `不用写「${word}」，报告总是看全部文章。`),
  ]
  if (wrong.length > 0) {
    console.error([...wrong, '', USAGE].join('\n'))
    return 2
  }
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const site = readSite(await readContentFiles(root), {
    now: new Date(),
    host: new URL(siteUrl).host,
  })
  const report = buildReport(site)
  const width = process.stdout.columns ?? 120
  console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report, width))
  return 0
}

await runCommand(main)
