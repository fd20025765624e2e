import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBody, loadIndex } from '@/lib/content/prepared-content'
import { readFolder } from '@/scripts/build/read-folder'
import { type DevContent, openDevContent } from '@/scripts/dev/dev-content'

let root = ''
let live: DevContent

const A = 'content/articles/jd/a.md'
const B = 'content/articles/jd/b.md'

function write(file: string, text: string) {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function article(title: string, text = '打开设置。', more = '') {
  return `---\ntitle: ${title}\npublishedAt: 2025-03-26\nsummary: 打开设置。\n${more}---\n\n## 怎么做？\n\n${text}\n`
}

const open = async () =>
  openDevContent(await readFolder(root, { errorsOnly: true, isMaking: true }), {
    root,
    siteUrl: 'https://help.example.com',
    moment: '2026-11-23T00:00:00+08:00',
    preview: true,
    toolsVersion: 'test',
  })

async function save(file: string, text: string) {
  write(file, text)
  return live.update([file])
}

async function remove(file: string) {
  rmSync(path.join(root, file))
  return live.update([file])
}

const titles = () => loadIndex(root).articles.map(({ title }) => title)
const textOf = (slug: string) => JSON.stringify(loadBody(slug, root))

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  write('content/categories.yml', 'categories: [{slug: jd, title: 京东, summary: 购物, mark: 京}]')
  write('content/pinned.yml', 'articles: []\nsearches: []')
  write('content/authors/editors.md', '---\nname: 编辑部\nsummary: 写字。\n---\n\n我们。\n')
  write(A, article('甲'))
  write(B, article('乙'))
  live = await open()
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('openDevContent', () => {
  test('prepares everything', () => {
    expect(titles()).toEqual(['甲', '乙'])
    expect(live.articleCount()).toBe(2)
    expect(loadIndex(root).categories).toHaveLength(1)
    expect(existsSync(path.join(root, 'public/articles/a.md'))).toBe(true)
  })

  test('shows a new text, and leaves the index alone when lists stay the same', async () => {
    const index = () => readFileSync(path.join(root, '.zhinan/content/index.json'), 'utf8')
    const before = index()
    expect(await save(A, article('甲', '打开微信。'))).toEqual({ changed: true })
    expect(textOf('a')).toContain('打开微信')
    expect(readFileSync(path.join(root, 'public/articles/a.md'), 'utf8')).toContain('打开微信')
    expect(index()).toBe(before)
  })

  test('shows a new title in the lists', async () => {
    await save(A, article('丙'))
    expect(titles()).toEqual(['丙', '乙'])
  })

  test('says that nothing has changed when it was saved as it was', async () => {
    live = await open()
    expect(await save(A, article('甲'))).toEqual({ changed: false })
  })

  test('keeps the last good version of what cannot be read, and forgets the fault', async () => {
    const broken = article('甲').replace('title:', 'titel:')
    expect(await save(A, broken)).toEqual({ changed: false })
    expect(titles()).toEqual(['甲', '乙'])
    expect([...live.unreadable]).toEqual([A])
    await save(A, article('甲', `${'['.repeat(1000)}`))
    expect([...live.unreadable]).toEqual([A])
    expect(textOf('a')).toContain('打开设置')
    await save(A, article('好了'))
    expect(live.unreadable.size).toBe(0)
    expect(titles()).toEqual(['好了', '乙'])
  })

  test('keeps it over a restart too', async () => {
    await save(A, 'no front matter')
    live = await open()
    expect(titles()).toEqual(['甲', '乙'])
    expect(textOf('a')).toContain('打开设置')
  })

  test('is not held up by an article that was never good', async () => {
    write('content/articles/jd/c.md', '---\ntitle: [\n---\n')
    live = await open()
    expect(titles()).toEqual(['甲', '乙'])
    expect(await save('content/articles/jd/c.md', article('丁'))).toEqual({
      changed: true,
    })
    expect(titles()).toEqual(['甲', '乙', '丁'])
  })

  test('takes in what is new and what is gone', async () => {
    const topic = 'content/topics/t.md'
    const added = await save(
      topic,
      '---\ntitle: 专题\nsummary: 一组\narticles: [a]\n---\n\n一组。\n',
    )
    expect(added).toEqual({ changed: true })
    expect(loadIndex(root).topics).toHaveLength(1)
    expect(await remove(B)).toEqual({ changed: true })
    expect(titles()).toEqual(['甲'])
    expect(existsSync(path.join(root, '.zhinan/content/bodies/b.json'))).toBe(false)
    expect(existsSync(path.join(root, 'public/articles/b.md'))).toBe(false)
    await remove(topic)
    expect(loadIndex(root).topics).toHaveLength(0)
  })

  test('follows an article into another category', async () => {
    const moved = 'content/articles/phone/a.md'
    write(moved, article('甲'))
    rmSync(path.join(root, A))
    await live.update([moved, A])
    expect(loadIndex(root).articles.map(({ slug, category }) => [slug, category])).toEqual([
      ['b', 'jd'],
      ['a', 'phone'],
    ])
  })

  test('knows the category of an article that was moved between two runs', async () => {
    rmSync(path.join(root, A))
    write('content/articles/phone/a.md', article('甲'))
    live = await open()
    expect(loadIndex(root).articles.find(({ slug }) => slug === 'a')?.category).toBe('phone')
  })

  test('gives an address to one file only, and to the other when the first is gone', async () => {
    const twin = 'content/articles/phone/a.md'
    await save(twin, article('同名'))
    expect(titles()).toEqual(['甲', '乙'])
    await remove(A)
    expect(titles()).toEqual(['乙', '同名'])
  })

  test('shows a picture that was drawn anew', async () => {
    const picture = (width: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"></svg>`
    await save(A, article('甲', '![图](a-1.svg)'))
    expect(textOf('a')).not.toContain('/media/')
    await save('content/articles/jd/a-1.svg', picture(20))
    expect(textOf('a')).toContain('"width":20')
    expect(await save('content/articles/jd/a-1.svg', picture(30))).toMatchObject({ changed: true })
    expect(textOf('a')).toContain('"width":30')
  })

  test('finds related articles anew when there is time', async () => {
    await save(A, article('甲', '打开设置。', 'tags: [微信]\n'))
    await save(B, article('乙', '打开设置。', 'tags: [微信]\n'))
    expect(live.settle()).toMatchObject({ changed: true })
    expect(loadIndex(root).related).toMatchObject({ a: ['b'], b: ['a'] })
    expect(live.settle()).toMatchObject({ changed: false })
  })

  test('gives no page to a file whose name is no address', async () => {
    await save('content/articles/jd/怎么.md', article('怎么'))
    expect(titles()).toEqual(['甲', '乙'])
  })
})
