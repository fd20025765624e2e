import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { cloneFolder, filesBelow, linkFiles } from '../publish/link-files'

/** Files of a publication for each article: its page, twin and search record, plain and packed twice. */
const PLACES = [
  (slug: string) => `articles/${slug}.html`,
  (slug: string) => `articles/${slug}.md`,
  (slug: string) => `search/0/articles/${slug}.json`,
]
const ENDINGS = ['', '.br', '.gz']

/**
 * What grows with the number of articles whatever an edit changes: the folder that is cloned, listed and
 * removed, and the index that every process reads. The files are empty and the articles are those of this
 * site again and again, since neither cost depends on what they say; so it takes no hour of rendering.
 */
export async function benchScale(root: string, articles: number): Promise<void> {
  // Beside the project, where publications would lie.
  const folder = mkdtempSync(path.join(path.dirname(root), 'zhinan-bench-'))
  try {
    console.log(`${articles} 篇文章的一次发布：只看文件夹和索引，文件是空的`)
    const [site, next] = [path.join(folder, 'site'), path.join(folder, 'next')]
    const count = await timed('写出', () => writeFolder(site, articles))
    console.log(`  ${count} 个文件`)
    await timed('接着上一次的发布（硬链接）', () => cloneFolder(site, next))
    const files = await timed('列出', () => filesBelow(next))
    const twins = files.filter((file) => file.endsWith('.md'))
    await timed('对照公开的文件', () => linkFiles(twins, site, next))
    await timed('删掉最旧的一次', () => rmSync(next, { recursive: true }))
    await readIndex(root, path.join(folder, 'index.json'), articles)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeFolder(site: string, articles: number): number {
  for (const place of PLACES)
    mkdirSync(path.dirname(path.join(site, place(''))), { recursive: true })
  for (let number = 0; number < articles; number += 1) {
    for (const place of PLACES) {
      for (const ending of ENDINGS) writeFileSync(path.join(site, place(`a${number}`) + ending), '')
    }
  }
  return articles * PLACES.length * ENDINGS.length
}

/** The index as it would be, read as every process reads it. */
async function readIndex(root: string, file: string, count: number): Promise<void> {
  const index = JSON.parse(readFileSync(path.join(root, '.zhinan/content/index.json'), 'utf8'))
  const own: readonly object[] = index.articles
  const articleAt = (number: number) => ({ ...own[number % own.length], slug: `a${number}` })
  const articles = Array.from({ length: count }, (_, number) => articleAt(number))
  writeFileSync(file, JSON.stringify({ ...index, articles }))
  articles.length = 0
  const before = heapInUse()
  const read = await timed('读索引', () => JSON.parse(readFileSync(file, 'utf8')))
  const mebibytes = (heapInUse() - before) / 1024 / 1024
  console.log(`  ${read.articles.length} 篇，占内存约 ${mebibytes.toFixed(0)} MiB`)
}

/** Bytes, once what nobody holds any more is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

async function timed<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`· ${title}（${((performance.now() - start) / 1000).toFixed(1)} 秒）`)
  return result
}
