import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { buildPathReport } from '@/lib/report/path-report'
import { search } from '@/lib/search/browser/search'
import { buildContentIndex } from '@/scripts/trials/content-index'

const root = path.resolve(import.meta.dirname, '../../..')
const { index } = buildContentIndex(path.join(root, 'content'))
const options = { now: new Date(), host: 'help.example.com', siteName: '指南' }
const site = readSite(await readContentFiles(root), options)
const paths = buildPathReport(site).flatMap(({ app, paths: lines }) =>
  app ? lines.map((line) => ({ ...line, app: app.name })) : [],
)

/** Articles that name the path, or one that goes on from it: 「设置 › 通用」 is the way to 「设置 › 通用 › 存储空间」. */
function namedBy(written: string): ReadonlySet<string> {
  const going = paths.filter((line) => `${line.path} ›`.includes(`${written} ›`))
  return new Set(going.flatMap(({ uses }) => uses.map(({ slug }) => slug)))
}

/** Queries whose first three hits have no such article. */
async function missed(write: (line: (typeof paths)[number]) => string) {
  const lost: string[] = []
  for (const line of paths) {
    const query = write(line)
    const { hits } = await search(index, { query })
    const named = namedBy(line.path)
    if (!hits.slice(0, 3).some(({ slug }) => named.has(slug))) lost.push(query)
  }
  return lost
}

describe('a tap path finds an article that names it', () => {
  test.each([
    ['as it is written', (line: (typeof paths)[number]) => line.path],
    ['with > between', (line: (typeof paths)[number]) => line.path.replaceAll(' › ', '>')],
    ['with the app before it', (line: (typeof paths)[number]) => `${line.app} ${line.path}`],
    ['with spaces', (line: (typeof paths)[number]) => line.path.replaceAll(' › ', ' ')],
  ])('%s', async (_, write) => {
    expect(paths.length).toBeGreaterThan(60)
    expect(await missed(write)).toEqual([])
  })
})
