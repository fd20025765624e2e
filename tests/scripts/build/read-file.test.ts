import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as yaml from 'yaml'
import { kinds } from '@/lib/content/kinds/kinds'
import { readContentDocument } from '@/lib/content/read-document'
import { readOneFile } from '@/scripts/build/read-file'
import { copiedSite } from './copied-site'

vi.mock('yaml', async (original) => {
  const real = await original<typeof yaml>()
  return { ...real, parse: vi.fn(real.parse), parseDocument: vi.fn(real.parseDocument) }
})

const ARTICLE = 'content/articles/phone/phone-big-screen.md'
const make = { pictures: new Map(), picturesKey: '' }
let root = ''

beforeEach(() => {
  root = copiedSite()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('readOneFile', () => {
  test('parses and validates front matter once, for the check and for the page', async () => {
    const validated = kinds.map(({ schema }) => vi.spyOn(schema, 'safeParse'))
    vi.mocked(yaml.parse).mockClear()
    vi.mocked(yaml.parseDocument).mockClear()
    const { kept } = await readOneFile({ path: ARTICLE, make }, { root, asked: 'all' })
    expect(kept.made?.summary.slug).toBe('phone-big-screen')
    const sum = validated.reduce((count, spy) => count + spy.mock.calls.length, 0)
    expect(sum).toBe(1)
    expect(vi.mocked(yaml.parseDocument).mock.calls.length).toBe(1)
    expect(vi.mocked(yaml.parse).mock.calls.length).toBe(0)
  })

  test('makes of every other document what reading it alone makes', async () => {
    const files = readdirSync(path.join(root, 'content'), { recursive: true })
      .map((file) => `${file}`)
      .filter((file) =>
        /^(?:authors|topics|pages)\/.*\.md$|^(?:categories|pinned)\.yml$/.test(file),
      )
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) {
      const { kept } = await readOneFile({ path: `content/${file}` }, { root, asked: 'errors' })
      const text = readFileSync(path.join(root, 'content', file), 'utf8')
      expect(kept.document).toEqual(readContentDocument(file, text))
    }
  })

  test('leaves a key that stands twice to the check', async () => {
    const text = readFileSync(path.join(root, ARTICLE), 'utf8')
    writeFileSync(path.join(root, ARTICLE), text.replace('---\n', '---\ntitle: 两个标题\n'))
    const { kept } = await readOneFile({ path: ARTICLE, make }, { root, asked: 'errors' })
    expect(Object.keys(kept.reading.findings)).toContain('front-matter-yaml')
  })
})
