import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { cloneFolder, filesBelow, linkFiles } from '@/scripts/publish/link-files'
import {
  beginPublication,
  liveFolder,
  type Publication,
  publicationFolders,
  readPageHashes,
  readPublication,
  removeOldPublications,
  serve,
  swapIn,
  writeFresh,
} from '@/scripts/publish/publication'
import { temporaryFolder } from '../../lib/engagement/temporary-folder'

const hashes = { version: 'v', pages: { '/': { own: 'a', beside: 'b' } } }

function publish(root: string, minute: number): string {
  const draft = beginPublication(root, new Date(Date.UTC(2026, 0, 1, 0, minute)))
  mkdirSync(path.join(draft.folder, 'site'), { recursive: true })
  writeFileSync(path.join(draft.folder, 'site', 'index.html'), `${minute}`)
  const publication: Publication = {
    id: draft.id,
    at: '2026-01-01T08:00:00+08:00',
    base: '',
    program: '.zhinan/next/a',
    redirects: {},
    madeFrom: '',
    articles: 1,
    pages: 1,
  }
  return swapIn(root, draft, publication, hashes)
}

describe('a publication', () => {
  test('is live once it is swapped in, and knows what its pages were made from', () => {
    const root = temporaryFolder()
    expect(liveFolder(root)).toBeUndefined()
    const first = publish(root, 1)
    const second = publish(root, 2)
    expect(liveFolder(root)).toBe(second)
    expect(publicationFolders(root)).toEqual([second, first])
    expect(readPublication(second).articles).toBe(1)
    expect(readPageHashes(second)).toEqual(hashes)
    serve(root, first)
    expect(liveFolder(root)).toBe(first)
  })

  test('that was never finished is no publication, and goes with the next', async () => {
    const root = temporaryFolder()
    const live = publish(root, 1)
    const { folder } = beginPublication(root, new Date())
    mkdirSync(folder)
    expect(publicationFolders(root)).toEqual([live])
    beginPublication(root, new Date())
    await vi.waitFor(() => expect(existsSync(folder)).toBe(false))
    expect(liveFolder(root)).toBe(live)
  })

  test('stays among the last few, the live one for as long as it is live', () => {
    const root = temporaryFolder()
    const all = [1, 2, 3, 4, 5, 6].map((minute) => publish(root, minute))
    serve(root, all[0] ?? '')
    expect(removeOldPublications(root)).toEqual([all[5], all[4], all[3], all[2], all[0]])
    expect(all.map(existsSync)).toEqual([true, false, true, true, true, true])
  })
})

describe('files that publications share', () => {
  test('are no copies, and stay as they are when the next one has others', async () => {
    const root = temporaryFolder()
    const [a, b] = [path.join(root, 'a'), path.join(root, 'b')]
    mkdirSync(path.join(a, 'sub'), { recursive: true })
    writeFileSync(path.join(a, 'sub', 'page.html'), 'old')
    await cloneFolder(a, b)
    expect(linkFiles(filesBelow(a), a, b)).toEqual([])
    writeFresh(path.join(b, 'sub', 'page.html'), 'new')
    expect(readFileSync(path.join(a, 'sub', 'page.html'), 'utf8')).toBe('old')
    expect(linkFiles(filesBelow(a), a, b)).toEqual(['sub/page.html'])
    expect(readFileSync(path.join(b, 'sub', 'page.html'), 'utf8')).toBe('old')
  })
})
