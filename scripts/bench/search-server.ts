import { loadavg } from 'node:os'
import { search } from '@/lib/search/browser/search'
import { openIndexOnDisk } from '@/lib/search/index-files'
import { createRandom } from '@/scripts/trials/random'
import { fullPinyin } from '@/scripts/trials/recall'

/**
 * Run by `bench search` in a process of its own: time and memory of the search page's results for
 * queries of all kinds over the index below the folder that is named.
 */
const REQUESTS = 1500
const [folder = ''] = process.argv.slice(2)
const memory = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 1024 / 1024
}

const before = memory()
const index = openIndexOnDisk(folder)
const random = createRandom(7)
const queries: string[] = []
for (let asked = 0; asked < REQUESTS; asked++) {
  const { title } = await index.record(Math.floor(random() * index.manifest.total))
  const start = Math.floor(random() * (title.length - 6))
  const part = title.slice(start, start + 2 + Math.floor(random() * 5))
  queries.push(asked % 10 === 0 ? fullPinyin(part) : asked % 7 === 0 ? title : part)
}
const passed: number[] = []
const computed: number[] = []
for (const query of queries) {
  const start = performance.now()
  const used = process.cpuUsage()
  await search(index, { query, withFacets: true })
  passed.push(performance.now() - start)
  const { user, system } = process.cpuUsage(used)
  computed.push((user + system) / 1000)
}
const at = (share: number, times: readonly number[]) =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)
console.log(
  `服务器：${REQUESTS} 次查询，中位 ${at(0.5, passed)} 毫秒，p99 ${at(0.99, passed)} 毫秒（其中处理器 ${at(0.5, computed)} 和 ${at(0.99, computed)} 毫秒）；索引占内存 ${(memory() - before).toFixed(0)} MiB；机器负载 ${loadavg()[0]?.toFixed(1)}`,
)
