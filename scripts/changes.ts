import { existsSync, readFileSync } from 'node:fs'
import { type ContentChanges, contentChanges } from '@/lib/changes/content-changes'
import { formatChanges } from '@/lib/changes/format-changes'
import { checkFile } from '@/lib/checks/check-files'
import type { Problem } from '@/lib/checks/problem'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { runCommand } from './command/run-command'
import { changedPaths, contentTree, readTree } from './git/content-at'

const USAGE = `用法：npm run changes -- 起点..终点 [--format markdown|json] [--preview 预览网址] [--problems 文件]

  例如 npm run changes -- origin/main..HEAD
  说清从两边分开的地方到终点，哪些文章、步骤和列表变了。改动的文件有错误，或者有地址会打不开时，以 1 退出。
  --problems  npm run check -- --report 写的文件：没有改动的文件里的错误也一起说`

const root = process.cwd()

await runCommand({
  usage: USAGE,
  flags: {
    format: { type: 'string' },
    preview: { type: 'string' },
    problems: { type: 'string' },
  },
  faultOfWords: (words, { format = 'markdown', preview }) => {
    if (format !== 'markdown' && format !== 'json') return `没有「${format}」这种格式。`
    if (preview !== undefined && toPreviewUrl(preview) === '')
      return `「${preview}」不是网址，要以 https:// 开头。`
    return rangeFault(words)
  },
  run: async ({ format, preview, problems }, [range = '']) => {
    const { base, head } = readRange(range)
    const found = await changesBetween(base, head)
    const elsewhere = problems === undefined ? [] : errorsElsewhere(problems, found)
    const changes = { ...found, problems: [...found.problems, ...elsewhere] }
    const previewUrl = preview === undefined ? undefined : toPreviewUrl(preview)
    console.log(
      format === 'json' ? toJson(changes) : formatChanges(changes, { previewUrl }).trimEnd(),
    )
    const all = [...changes.problems, ...changes.lost]
    return all.some(({ severity }) => severity === 'error') ? 1 : 0
  },
})

/** `main..` → from `main` to HEAD; an empty base where it is no range. */
function readRange(range: string) {
  const [, base = '', head = 'HEAD'] = /^(.+?)\.{2,3}(.+)?$/.exec(range) ?? []
  return { base, head }
}

function rangeFault([range, ...rest]: readonly string[]): string | undefined {
  if (range === undefined) return '没有写从哪里比到哪里。'
  if (rest.length > 0) return `多写了「${rest.join(' ')}」。`
  return readRange(range).base === ''
    ? `「${range}」不是一段范围，两个点的两边各写一个提交。`
    : undefined
}

async function changesBetween(base: string, head: string): Promise<ContentChanges> {
  const options = siteAt(new Date())
  const old = await contentTree(root, base, head)
  const now = await contentTree(root, head, head)
  const changed = changedPaths(old, now)
  const files = await readTree(root, now, (file) => changed.has(file))
  const after = readSite(files, options)
  const problems = files
    .filter(({ path }) => changed.has(path))
    .flatMap((file) => checkFile(file, after))
  return contentChanges(readSite(await readTree(root, old), options), after, problems)
}

/** Errors of files that the change does not touch, and may have caused all the same. */
function errorsElsewhere(file: string, { problems, lost }: ContentChanges): readonly Problem[] {
  // Without one the check itself could not go on, and has said why.
  if (!existsSync(file)) return []
  const told = new Set([...problems, ...lost].map((problem) => problem.file))
  const all: readonly Problem[] = JSON.parse(readFileSync(file, 'utf8'))
  return all.filter((problem) => problem.severity === 'error' && !told.has(problem.file))
}

/** Maps have no JSON of their own. */
function toJson(changes: ContentChanges): string {
  return JSON.stringify(
    changes,
    (_, value) => (value instanceof Map ? Object.fromEntries(value) : value),
    2,
  )
}

/** Without a slash at the end, safe in a Markdown link; empty for what is no address of the web. */
function toPreviewUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return ''
  return new URL(text).href.replace(/[/]+$/, '').replace(/[()]/g, encodeURIComponent)
}
