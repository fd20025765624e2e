import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { openIndexOnDisk } from '@/lib/search/index-files'
import { publishSearchIndex } from '@/scripts/build/publish-search-index'
import { updateContent } from '@/scripts/build/update-content'
import { filesBelow } from '@/scripts/publish/link-files'

const site = path.resolve(import.meta.dirname, '../../fixtures/faults/_site')
const now = new Date('2026-11-30T04:00:00Z')
const ARTICLE = 'content/articles/phone/phone-big-screen.md'
/** More articles than the few of which a change would be most of the site. */
const OTHERS = Array.from({ length: 12 }, (_, number) => `phone-other-${number}`)
const made: string[] = []
let root = ''

/** A folder of the site, as a clone of it is; the index is read where the process is at work. */
function enter(content?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  made.push(folder)
  cpSync(content ?? path.join(site, 'content'), path.join(folder, 'content'), { recursive: true })
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  return folder
}

beforeEach(() => {
  root = enter()
  const text = readFileSync(path.join(root, ARTICLE), 'utf8').replace(/^aliases: .*\n/m, '')
  for (const [number, slug] of OTHERS.entries()) {
    const own = text
      .replace(/^title: .*$/m, `title: 第 ${number} 种手机怎么把字调大?`)
      .replace(/^publishedAt: .*$/m, `publishedAt: 2024-01-${10 + number} 08:00`)
    writeFileSync(path.join(root, 'content/articles/phone', `${slug}.md`), own)
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

async function publish(folder = root) {
  await updateContent({ root: folder, now })
  return publishSearchIndex(folder)
}

async function answers(folder = root): Promise<readonly (readonly string[])[]> {
  const queries = ['字调大', '第 3 种手机', 'ziti', '独角兽', '设置', '换了标题的一篇']
  const index = openIndexOnDisk(folder)
  const found = await Promise.all(queries.map((query) => search(index, { query })))
  return found.map(({ hits }) => hits.map(({ slug }) => slug))
}

/** What somebody gets who has never made the index of this content. */
async function answersAfresh(): Promise<readonly (readonly string[])[]> {
  const folder = enter(path.join(root, 'content'))
  const { read, articles } = await publish(folder)
  expect(read).toBe(articles)
  const found = await answers(folder)
  vi.spyOn(process, 'cwd').mockReturnValue(root)
  return found
}

const indexFiles = () => filesBelow(path.join(root, 'public', 'search'))

describe('publishSearchIndex', () => {
  test('after an edit reads one article, writes few files, and answers as an index from scratch', async () => {
    const first = await publish()
    expect(first.read).toBe(first.articles)
    const before = new Set(indexFiles())
    appendFileSync(path.join(root, ARTICLE), '\n独角兽在第三页。\n')
    const { read, files, articles } = await publish()
    expect([read, articles]).toEqual([1, first.articles])
    expect(files).toBeLessThan(first.files / 2)
    expect(indexFiles().filter((file) => !before.has(file))).toHaveLength(files - 1)
    expect(await answers()).toEqual(await answersAfresh())
    expect((await answers())[3]).toEqual(['phone-big-screen'])
  })

  test('comes to the same by many changes as from nothing', async () => {
    await publish()
    const other = (number: number) => path.join(root, `content/articles/phone/${OTHERS[number]}.md`)
    const changes = [
      () => rmSync(other(1)),
      () => {
        const text = readFileSync(other(3), 'utf8').replace(/^title: .*$/m, 'title: 换了标题的一篇')
        writeFileSync(other(3), text)
      },
      () =>
        writeFileSync(
          other(1),
          readFileSync(other(2), 'utf8')
            .replace('第 2 种', '第 1 种')
            .replace('2024-01', '2024-02'),
        ),
      () =>
        writeFileSync(path.join(root, 'content/synonyms.yml'), 'synonyms:\n  - [字调大, 独角兽]\n'),
      () => appendFileSync(other(5), '\n再看一遍。\n'),
    ]
    for (const change of changes) {
      change()
      const { read, articles } = await publish()
      expect(read).toBeLessThan(articles)
      // Equals stand in the order of their numbers, and a new article has the last one.
      const sorted = (found: Awaited<ReturnType<typeof answers>>) =>
        found.map((slugs) => slugs.toSorted())
      const [now, fresh] = [await answers(), await answersAfresh()]
      expect(sorted(now)).toEqual(sorted(fresh))
      expect(now[5]?.[0]).toBe(fresh[5]?.[0])
    }
  })

  test('writes no file of articles when nothing has changed', async () => {
    await publish()
    const before = indexFiles()
    expect(await publish()).toMatchObject({ read: 0, files: 1 })
    expect(indexFiles()).toEqual(before)
  })

  test('makes anew what is not there, or what somebody else has written', async () => {
    const { articles } = await publish()
    rmSync(path.join(root, 'public'), { recursive: true })
    expect((await publish()).read).toBe(articles)
    rmSync(path.join(root, '.zhinan/search-entries.json'))
    expect((await publish()).read).toBe(articles)
  })
})
