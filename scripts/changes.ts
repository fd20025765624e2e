import path from 'node:path'
import { parseArgs } from 'node:util'
import { contentChanges } from '@/lib/changes/content-changes'
import { formatChanges } from '@/lib/changes/format-changes'
import { readSite } from '@/lib/checks/read-site'
import { siteUrl } from '@/lib/content/site'
import { contentAt, isGitProblem } from './git/content-at'

const USAGE = `用法：npm run changes -- 起点..终点 [--format markdown|json] [--preview 预览网址]

  例如 npm run changes -- origin/main..HEAD
  说清两次提交之间哪些文章、步骤和列表变了；有地址会打不开时以 1 退出。`

const root = path.resolve(import.meta.dirname, '..')

async function main(): Promise<number> {
  const read = readArguments()
  if (!read) {
    console.error(USAGE)
    return 2
  }
  const { base, head, format, previewUrl } = read
  const options = { now: new Date(), host: new URL(siteUrl).host }
  try {
    const before = readSite(await contentAt(root, base, head), options)
    const after = readSite(await contentAt(root, head, head), options)
    const changes = contentChanges(before, after)
    console.log(
      format === 'json'
        ? JSON.stringify(changes, null, 2)
        : formatChanges(changes, { previewUrl }).trimEnd(),
    )
    return changes.lost.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    if (!isGitProblem(error)) throw error
    console.error(error.message)
    return 2
  }
}

/** `undefined` for what the usage does not know. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'markdown' }, preview: { type: 'string' } },
    })
    const [range = '', ...rest] = positionals
    const [base, head, more] = range.split('..')
    const isKnown = values.format === 'markdown' || values.format === 'json'
    if (!base || !head || more !== undefined || rest.length > 0 || !isKnown) return undefined
    const previewUrl = values.preview === undefined ? undefined : toPreviewUrl(values.preview)
    return { base, head, format: values.format, previewUrl }
  } catch {
    return undefined
  }
}

/** @throws for what is no address of the web */
function toPreviewUrl(text: string): string {
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol)) throw new Error(url.protocol)
  return url.href.replace(/[/]+$/, '').replace(/[()]/g, encodeURIComponent)
}

process.exitCode = await main()
