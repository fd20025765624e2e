import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toInstant } from '@/lib/date'
import { liveFolder } from '@/scripts/publish/publication'
import { copyProject } from '@/scripts/trials/copy-project'
import { folderSize } from './folder-size'
import { measureProcess } from './measure-process'

/** What is measured, and what is done to the folder before. */
type Round = { readonly title: string; readonly change: (folder: string) => void }

const ROUNDS: readonly Round[] = [
  { title: '从头', change: () => {} },
  { title: '没有变化', change: () => {} },
  {
    title: '改一篇正文',
    change: (folder) => appendFileSync(articleIn(folder, 1), '\n多说一句。\n'),
  },
  { title: '新文章', change: addArticle },
  {
    title: '改一个标题',
    change: (folder) => replaceIn(articleIn(folder, 2), 'title: ', 'title: 新'),
  },
  { title: '删一篇', change: (folder) => rmSync(newArticle(folder)) },
  {
    title: '改设置',
    change: (folder) =>
      replaceIn(path.join(folder, 'site.config.ts'), "name: '指南'", "name: '新指南'"),
  },
]

/**
 * Publishes a copy of the site with `count` generated articles, from scratch and after each kind of change,
 * and prints where the time went: until it is live, until all pages show it, and each step.
 */
export async function benchPublish(root: string, count: number): Promise<void> {
  const folder = copyProject(root, count)
  try {
    console.log(`${count} 篇生成的文章（每篇 2 个问题、16 个步骤）`)
    const rows: string[] = []
    for (const { title, change } of ROUNDS) {
      change(folder)
      rows.push(await measure(folder, title))
    }
    console.log(`\n${rows.join('\n')}`)
    const live = liveFolder(folder) ?? ''
    console.log(`发布的文件夹：${mebibytes(folderSize(path.join(live, 'site')))} MiB`)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function measure(folder: string, title: string): Promise<string> {
  console.log(`\n── ${title} ──`)
  const start = performance.now()
  let live: number | undefined
  const args = ['scripts/program.mjs', 'scripts/publish.ts']
  const { exitCode, wallSeconds, cpuSeconds, peakMemoryMiB } = await measureProcess(
    process.execPath,
    args,
    {
      cwd: folder,
      onOutput: (text) => {
        process.stdout.write(text)
        if (text.includes('已上线：')) live ??= (performance.now() - start) / 1000
      },
    },
  )
  if (exitCode !== 0) throw new Error(`${title}失败（退出码 ${exitCode}）`)
  const first = live === undefined ? '没有发布' : `上线 ${live.toFixed(1)} 秒`
  return `${title}：${first}，全部 ${wallSeconds.toFixed(1)} 秒，CPU ${cpuSeconds.toFixed(1)} 秒，内存峰值 ${peakMemoryMiB.toFixed(0)} MiB`
}

/** The nth article of the corpus, by path. */
function articleIn(folder: string, place: number): string {
  const articles = path.join(folder, 'content', 'articles')
  const files = readdirSync(articles, { recursive: true }).map(String).sort()
  return path.join(articles, files.filter((file) => file.endsWith('.md'))[place] ?? '')
}

const newArticle = (folder: string) =>
  path.join(path.dirname(articleIn(folder, 1)), 'zz-brand-new-article.md')

/** A copy of another one, published now, with a title of its own. */
function addArticle(folder: string): void {
  const text = readFileSync(articleIn(folder, 3), 'utf8')
    .replace(/^title: .*$/m, 'title: 刚刚写好的一篇怎么打开?')
    .replace(
      /^publishedAt: .*$/m,
      `publishedAt: ${toInstant(new Date()).slice(0, 16).replace('T', ' ')}`,
    )
  writeFileSync(newArticle(folder), text)
}

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}
