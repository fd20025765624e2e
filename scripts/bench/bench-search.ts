import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { search } from '@/lib/search/browser/search'
import { openIndex } from '@/lib/search/browser/search-index'
import type { BuiltIndex } from '@/lib/search/build-index'
import { writeIndex } from '@/lib/search/index-files'
import { runNode } from '@/scripts/build/run'
import { buildContentIndex } from '@/scripts/trials/content-index'
import { writeCorpus } from '@/scripts/trials/corpus'
import { loadQuestions } from '@/scripts/trials/search-questions'
import { reportRecall } from './recall-report'
import { benchSearchInBrowser } from './search-browser'
import { reportEdits } from './search-edits'

const KIB = 1024
/** What a reader's first query may cost. */
const GOAL = 110 * KIB
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
    const { built, seconds } = content
    console.log(
      `建索引：${count} 篇，${seconds.passed.toFixed(1)} 秒（处理器 ${seconds.computed.toFixed(1)} 秒，机器负载 ${loadavg()[0]?.toFixed(1)}）`,
    )
    const report = await writeIndex(built, folder)
    console.log(`磁盘：${report.files} 个文件，${(report.bytes / KIB / KIB).toFixed(1)} MiB`)
    await reportEdits(content, folder)
    await reportRecall(content)
    await reportCold(built)
    await reportColdQuestions(root, built)
    const server = ['scripts/program.mjs', 'scripts/bench/search-server.ts', folder]
    console.log((await runNode(['--expose-gc', ...server], { cwd: root })).trim())
    await benchSearchInBrowser(root, built, TYPED)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type ColdCost = { readonly query: string; readonly bytes: number; readonly requests: number }

/** What a reader downloads for each of the queries as the first, the manifest included, compressed as a CDN does. */
export async function coldCosts(
  { manifest, written }: BuiltIndex,
  queries: readonly string[],
): Promise<readonly ColdCost[]> {
  const sizes = new Map<string, number>()
  const sizeOf = (name: string, text: string) => {
    const size = sizes.get(name) ?? compressedSize(text)
    sizes.set(name, size)
    return size
  }
  const costs: ColdCost[] = []
  for (const query of queries) {
    let bytes = sizeOf('manifest', JSON.stringify(manifest))
    let requests = 1
    const index = openIndex(manifest, async (name) => {
      const text = written.get(name) ?? 'null'
      bytes += sizeOf(name, text)
      requests += 1
      return JSON.parse(text)
    })
    await search(index, { query, pageSize: 8 })
    costs.push({ query, bytes, requests })
  }
  return costs
}

async function reportCold(built: BuiltIndex): Promise<void> {
  const first = compressedSize(JSON.stringify(built.manifest))
  const costs = [...(await coldCosts(built, TYPED))]
  costs.sort((a, b) => a.bytes - b.bytes)
  const median = costs[Math.floor(costs.length / 2)]
  console.log(
    `冷查询（brotli，含清单 ${(first / KIB).toFixed(1)} KiB）：中位 ${kib(median?.bytes)}，最大 ${kib(costs.at(-1)?.bytes)}（「${costs.at(-1)?.query}」，${costs.at(-1)?.requests} 个请求）`,
  )
  for (const { query, bytes, requests } of costs) {
    console.log(`  ${kib(bytes).padStart(9)} ${String(requests).padStart(3)} 个请求  ${query}`)
  }
}

/** The same for what people ask of the sample site, which is longer and has words that this corpus knows little of. */
async function reportColdQuestions(root: string, built: BuiltIndex): Promise<void> {
  const questions = [...loadQuestions(root).values()].flat().map(({ question }) => question)
  const costs = [...(await coldCosts(built, questions))].sort((a, b) => a.bytes - b.bytes)
  const at = (share: number) => kib(costs[Math.floor((costs.length - 1) * share)]?.bytes)
  const dear = costs.filter(({ bytes }) => bytes > GOAL)
  console.log(
    `冷查询，${costs.length} 个读者的问题：中位 ${at(0.5)}，95 % 不超过 ${at(0.95)}，最大 ${at(1)}；超过 ${kib(GOAL)} 的 ${dear.length} 个${dear.map(({ query }) => `「${query}」`).join('')}`,
  )
}

function kib(bytes = 0): string {
  return `${(bytes / KIB).toFixed(1)} KiB`
}

function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
}
