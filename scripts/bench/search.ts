import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { bare } from '@/lib/search/browser/cut'
import { normalise } from '@/lib/search/browser/normalise'
import { search } from '@/lib/search/browser/search'
import { openIndex } from '@/lib/search/browser/search-index'
import { type BuiltIndex, buildSearchIndex } from '@/lib/search/build-index'
import { writeIndex } from '@/lib/search/index-files'
import { loadSynonyms } from '@/lib/search/synonyms-file'
import { runNode } from '@/scripts/build/run'
import { buildContentIndex, type ContentIndex } from './content-index'
import { writeCorpus } from './corpus'
import { measureRecall, type RecallKind, type RecallQuery, recallQueries, WITHIN } from './recall'
import { benchSearchInBrowser } from './search-browser'

const KIB = 1024
/** Recall is asked for so many articles, evenly spread. */
const SAMPLE = 250

/** What readers type, for any corpus of the words in `corpus`. */
export const TYPED: readonly string[] = [
  '解绑',
  '京东',
  '退款',
  '设置',
  '卡',
  '铁路出行',
  '京东金融解绑银行卡',
  '微信 自动续费',
  '怎么注销支付宝',
  'jiebang',
  'jbyhk',
  'jd',
  '解邦',
  '解綁銀行卡',
  '取消绑定',
  '登录账户',
  '等待系统处理',
  '美团怎么导出电子发票?美团导出电子发票要多久时间?',
]

/** Prints what search over `count` generated articles costs and how well it finds them. */
export async function benchSearch(root: string, count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-search-'))
  try {
    const contentDir = path.join(folder, 'content')
    writeCorpus(contentDir, count)
    const content = buildContentIndex(contentDir)
    const built = timeBuild(root, content)
    const report = await writeIndex(built, folder)
    console.log(`磁盘：${report.files} 个文件，${(report.bytes / KIB / KIB).toFixed(1)} MiB`)
    await reportRecall(content)
    await reportCold(built)
    const program = path.join(root, 'scripts', 'bench', 'search-server.ts')
    const options = { cwd: root }
    console.log(
      (await runNode(['--expose-gc', '--import', 'tsx', program, folder], options)).trim(),
    )
    await benchSearchInBrowser(root, built, TYPED)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timeBuild(root: string, { articles }: ContentIndex): BuiltIndex {
  const frame = { categories: [], topics: [], popular: [], synonyms: loadSynonyms(root) }
  const start = performance.now()
  const built = buildSearchIndex(articles, frame)
  const seconds = (performance.now() - start) / 1000
  console.log(`建索引：${articles.length} 篇，${seconds.toFixed(1)} 秒`)
  return built
}

async function reportRecall(content: ContentIndex): Promise<void> {
  const { articles, index } = content
  const every = Math.max(1, Math.floor(articles.length / SAMPLE))
  const queries = articles
    .filter((_, number) => number % every === 0)
    .flatMap(({ record }, number) => recallQueries(record, number + 1))
  const isDistinct = distinctTest(content)
  for (const kind of Object.keys(WITHIN) as RecallKind[]) {
    const asked = queries.filter((each) => each.kind === kind)
    const distinct = asked.filter(isDistinct)
    const { misses } = await measureRecall(index, distinct)
    const share = distinct.length === 0 ? 1 : 1 - misses.length / distinct.length
    const left = asked.length - distinct.length
    console.log(
      `找回率 ${kind}：${(share * 100).toFixed(1)}%（${distinct.length} 次，前 ${WITHIN[kind]} 条${left > 0 ? `；另有 ${left} 次十篇以上文章一字不差，不计` : ''}）`,
    )
    for (const miss of misses.slice(0, 5)) console.log(`  没找到 ${miss.query} → ${miss.slug}`)
  }
}

/** No order can put eleven articles with the very same words among the first ten. */
function distinctTest({ articles }: ContentIndex): (query: RecallQuery) => boolean {
  const heads = articles.map(({ record }) =>
    [record.title, ...record.passages.map(({ title }) => title)].map(fold).join('\n'),
  )
  const texts = articles.map(({ record }) =>
    record.passages.map(({ text }) => fold(text)).join('\n'),
  )
  return ({ kind, query }) => {
    if (kind !== 'step' && kind !== 'text') return true
    const wanted = fold(query)
    let same = 0
    for (let number = 0; number < articles.length && same <= 10; number++) {
      if (heads[number]?.includes(wanted) || (kind === 'text' && texts[number]?.includes(wanted))) {
        same += 1
      }
    }
    return same <= 10
  }
}

function fold(text: string): string {
  return bare(normalise(text))
}

/** What a reader downloads for a first query, the manifest included, compressed as a CDN does. */
async function reportCold({ manifest, files }: BuiltIndex): Promise<void> {
  const sizes = new Map<string, number>()
  const sizeOf = (name: string, text: string) => {
    const size = sizes.get(name) ?? compressedSize(text)
    sizes.set(name, size)
    return size
  }
  const first = sizeOf('manifest', JSON.stringify(manifest))
  const costs: { query: string; bytes: number; requests: number }[] = []
  for (const query of TYPED) {
    let bytes = first
    let requests = 1
    const index = openIndex(manifest, async (name) => {
      const text = files.get(name.slice(manifest.version.length + 1, -'.json'.length)) ?? 'null'
      bytes += sizeOf(name, text)
      requests += 1
      return JSON.parse(text)
    })
    await search(index, { query, pageSize: 8 })
    costs.push({ query, bytes, requests })
  }
  costs.sort((a, b) => a.bytes - b.bytes)
  const median = costs[Math.floor(costs.length / 2)]
  console.log(
    `冷查询（brotli，含清单 ${(first / KIB).toFixed(1)} KiB）：中位 ${kib(median?.bytes)}，最大 ${kib(costs.at(-1)?.bytes)}（「${costs.at(-1)?.query}」，${costs.at(-1)?.requests} 个请求）`,
  )
  for (const { query, bytes, requests } of costs) {
    console.log(`  ${kib(bytes).padStart(9)} ${String(requests).padStart(3)} 个请求  ${query}`)
  }
}

function kib(bytes = 0): string {
  return `${(bytes / KIB).toFixed(1)} KiB`
}

function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
}
