import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { siteAt } from '@/lib/content/site-at'
import { addressFault } from '@/lib/editing/address-fault'
import { applyChanges, type FileChange, fileHash, readIfThere } from '@/lib/editing/file-changes'
import { type Additions, settingsChanges } from '@/lib/importing/change-settings'
import { foreignDomains } from '@/lib/importing/foreign-domains'
import { formatImport } from '@/lib/importing/format-import'
import {
  folderName,
  formatImportRecord,
  IMPORT_RECORD,
  type ImportedEntry,
  mergeImportRecord,
  parseImportRecord,
} from '@/lib/importing/import-record'
import { oldAddressesOf } from '@/lib/importing/imported-redirects'
import { type ImportedArticle, type ImportPlan, planImport } from '@/lib/importing/plan-import'
import { fixImported } from '@/scripts/importing/fix-imported'
import { runCommand } from './command/run-command'
import { WrongUse } from './command/wrong-use'
import { readPicture } from './importing/read-picture'
import { readSourceFolder } from './importing/read-source-folder'

const USAGE = `用法：npm run import -- <文件夹> [--allow-links] [--dry-run]

  把已有的 Markdown 文章搬进来。认得 Hexo、Hugo、VuePress、VitePress、Docusaurus、MkDocs，
  以及普通的 Markdown 文件夹（语雀、WordPress 导出的也是）。再运行一次只搬新的和改过的。

  --allow-links   文章里链接的网站都允许，写进 content/allowed.yml
  --author        content/authors/ 里的文件名，默认 editors
  --dry-run       只看会怎么搬，不真的写文件`

const root = path.resolve(import.meta.dirname, '..')

await runCommand({
  usage: USAGE,
  flags: {
    'allow-links': { type: 'boolean' },
    author: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  faultOfWords: (words) =>
    words.length === 1 ? undefined : '要写一个文件夹，例如 npm run import -- ../old-docs',
  run: async (
    { 'allow-links': allowsLinks, author = 'editors', 'dry-run': isDryRun },
    [name = ''],
  ) => {
    const folder = path.resolve(name)
    if (!existsSync(folder)) throw new WrongUse(`找不到文件夹 ${name}`)
    if (folder === root || root.startsWith(`${folder}${path.sep}`)) {
      throw new WrongUse('这是本站自己的文件夹。要写放旧文章的那一个')
    }
    const files = await readSourceFolder(folder)
    const sources = new Map(files.map((file) => [file.path, file.bytes]))
    const record = readRecord()
    const folderHere = folderName(folder)
    const earlier = record.filter((entry) => entry.folder === folderHere)
    const before = new Map(earlier.map((entry) => [entry.file, entry]))
    const site = readSite(await readContentFiles(root), siteAt(new Date()))
    if (!site.authors.has(author)) {
      throw new WrongUse(
        `没有「${author}」这个作者。用 --author 从这些里选：${[...site.authors].join('、')}`,
      )
    }
    const plan = planImport(files, {
      now: new Date(),
      author,
      isTaken: (slug) => addressFault(slug, site) !== undefined,
      known: new Map(earlier.map(({ file, slug }) => [file, slug])),
    })
    const sorted = sortOut(plan, before, sources)
    const domains = foreignDomains(plan.articles, site)
    const redirects = oldAddressesOf(sorted.taken, site)
    console.log(
      formatImport(
        { ...plan, leftOut: [...plan.leftOut, ...sorted.kept] },
        sorted,
        domains,
        allowsLinks,
        redirects,
      ),
    )
    if (isDryRun || sorted.taken.length === 0) {
      if (isDryRun) console.log('\n只是预演，什么都没有写。去掉 --dry-run 就会真的搬。')
      return 0
    }
    await write(sorted.taken, {
      categories: plan.categories,
      domains: allowsLinks ? domains : [],
      redirects,
      sources,
    })
    const save = () => saveRecord(record, folderHere, sorted.taken, sources)
    // Once now, should the rest fail, and again when the articles are as they will be looked at.
    save()
    const exitCode = fixImported(root, sorted.taken)
    save()
    return exitCode
  },
})

type Sorted = {
  /** New, or changed where they come from. */
  readonly taken: readonly ImportedArticle[]
  readonly same: number
  /** Changed on both sides: the site's version stays. */
  readonly kept: readonly { readonly source: string; readonly reason: string }[]
}

function sortOut(
  { articles }: ImportPlan,
  before: ReadonlyMap<string, ImportedEntry>,
  sources: ReadonlyMap<string, Uint8Array>,
): Sorted {
  const taken: ImportedArticle[] = []
  const kept: { source: string; reason: string }[] = []
  let same = 0
  for (const article of articles) {
    const earlier = before.get(article.source)
    const now = readIfThere(root, article.path)
    if (earlier && earlier.source === fileHash(sources.get(article.source))) same += 1
    else if (earlier && now && fileHash(now) !== earlier.text) {
      kept.push({ source: article.source, reason: '搬来以后两边都改过，本站的没有动' })
    } else taken.push(article)
  }
  return { taken, same, kept }
}

async function write(
  articles: readonly ImportedArticle[],
  { sources, ...additions }: Additions & { readonly sources: ReadonlyMap<string, Uint8Array> },
): Promise<void> {
  const change = (file: string, after: Uint8Array): FileChange => {
    return { path: file, before: readIfThere(root, file), after }
  }
  const changes: FileChange[] = articles.map(({ path: file, text }) =>
    change(file, Buffer.from(text)),
  )
  for (const { source, path: file } of articles.flatMap(({ pictures }) => pictures)) {
    const bytes = sources.get(source)
    if (bytes) changes.push(change(file, await readPicture(bytes, file)))
  }
  const settings = settingsChanges(additions, (file) => {
    const bytes = readIfThere(root, file)
    return bytes && Buffer.from(bytes).toString('utf8')
  })
  for (const { path: file, text } of settings) changes.push(change(file, Buffer.from(text)))
  applyChanges(root, changes, 'npm run import')
}

/** @throws Error in Chinese when it is broken */
function readRecord(): readonly ImportedEntry[] {
  const file = path.join(root, IMPORT_RECORD)
  return existsSync(file) ? parseImportRecord(readFileSync(file, 'utf8')) : []
}

function saveRecord(
  record: readonly ImportedEntry[],
  folder: string,
  articles: readonly ImportedArticle[],
  sources: ReadonlyMap<string, Uint8Array>,
): void {
  const fresh = articles.map(({ source, slug, path: file }) => ({
    folder,
    file: source,
    slug,
    source: fileHash(sources.get(source)),
    text: fileHash(readIfThere(root, file)),
  }))
  const entries = mergeImportRecord(record, fresh)
  writeFileSync(path.join(root, IMPORT_RECORD), formatImportRecord(entries))
}
