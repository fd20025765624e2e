import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isEditorsOwn, type Watched, watchContent } from '@/scripts/dev/watch-content'

let root = ''
let watched: Watched
let seen: string[] = []

function write(file: string, text: string) {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

async function sees(...files: string[]) {
  await vi.waitFor(() => expect(new Set(seen)).toEqual(new Set(files)), 10_000)
  seen = []
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  write('content/articles/jd/a.md', 'a')
  write('content/articles/jd/b.md', 'b')
  write('content/categories.yml', '')
  seen = []
  watched = await watchContent(root, async (files) => {
    seen.push(...files)
  })
})

afterEach(() => {
  watched.close()
  rmSync(root, { recursive: true })
})

describe('watchContent', () => {
  test('names what was saved, made and removed', async () => {
    write('content/articles/jd/a.md', 'changed')
    await sees('content/articles/jd/a.md')
    write('content/articles/jd/c.md', 'new')
    await sees('content/articles/jd/c.md')
    rmSync(path.join(root, 'content/articles/jd/b.md'))
    await sees('content/articles/jd/b.md')
    write('content/categories.yml', 'categories: []')
    await sees('content/categories.yml')
  })

  test('sees a file that another is renamed over, again and again', async () => {
    for (const text of ['first', 'second']) {
      write('content/articles/jd/.a.md.swp', text)
      write('content/articles/jd/a.md~', text)
      renameSync(
        path.join(root, 'content/articles/jd/a.md~'),
        path.join(root, 'content/articles/jd/a.md'),
      )
      await sees('content/articles/jd/a.md')
    }
  })

  test('follows a folder that is new, renamed or gone', async () => {
    write('content/articles/phone/x.md', 'x')
    await sees('content/articles/phone/x.md')
    write('content/articles/phone/x.md', 'xx')
    await sees('content/articles/phone/x.md')
    renameSync(path.join(root, 'content/articles/phone'), path.join(root, 'content/articles/tv'))
    await sees('content/articles/phone/x.md', 'content/articles/tv/x.md')
    write('content/articles/tv/x.md', 'xxx')
    await sees('content/articles/tv/x.md')
    rmSync(path.join(root, 'content/articles/tv'), { recursive: true })
    await sees('content/articles/tv/x.md')
  })

  test('collects a burst', async () => {
    const files = Array.from({ length: 50 }, (_, index) => `content/articles/jd/n${index}.md`)
    for (const file of files) write(file, 'n')
    await sees(...files)
  })
})

describe('isEditorsOwn', () => {
  test.each(['a/.a.md.swp', 'a/4913', 'a/.#a.md', 'a/#a.md#', 'a/a.md~', 'a/a.md___jb_tmp___'])(
    'knows %s',
    (file) => {
      expect(isEditorsOwn(file)).toBe(true)
    },
  )

  test.each(['content/articles/jd/a.md', 'content/articles/jd/4913.md', 'content/a.sw.md'])(
    'leaves %s',
    (file) => {
      expect(isEditorsOwn(file)).toBe(false)
    },
  )
})
