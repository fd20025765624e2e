import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '@/scripts/publish/link-files'
import { syncSite } from '@/scripts/publish/site-folder'
import { temporaryFolder } from '../../lib/engagement/temporary-folder'

function prepare() {
  const root = temporaryFolder()
  const at = (...names: string[]) => path.join(root, ...names)
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at('public', file)), { recursive: true })
    writeFileSync(at('public', file), text)
  }
  const sources = { public: at('public'), program: at('program') }
  return {
    write,
    at,
    site: (file: string) => at('site', file),
    sync: async () => syncSite(at('site'), [], sources),
    inode: (file: string) => statSync(at('site', file)).ino,
  }
}

describe('syncSite', () => {
  test('packs all text, records of the search index among it', async () => {
    const { write, site, sync } = prepare()
    write('search/a1/articles/0.json', '{"slug":"a"}')
    write('social/a.png', 'a picture')
    expect(await sync()).toBe(2)
    const packed = readFileSync(site('search/a1/articles/0.json.br'))
    expect(brotliDecompressSync(packed).toString()).toBe('{"slug":"a"}')
    const zipped = readFileSync(site('search/a1/articles/0.json.gz'))
    expect(gunzipSync(zipped).toString()).toBe('{"slug":"a"}')
    expect(filesBelow(site('social'))).toEqual(['a.png'])
  })

  test('takes a file over that is as it was, with its packed forms', async () => {
    const { write, sync, inode } = prepare()
    const files = ['articles/a.md', 'articles/a.md.br', 'articles/a.md.gz', 'logo.txt.br']
    write('articles/a.md', '# 甲')
    write('logo.txt', 'a')
    await sync()
    const before = files.map(inode)
    write('articles/b.md', '# 乙')
    await sync()
    expect(files.map(inode)).toEqual(before)
  })

  test('shares no file that somebody may edit where it lies', async () => {
    const { write, site, sync } = prepare()
    write('note.txt', 'before')
    await sync()
    write('note.txt', 'edited since')
    expect(readFileSync(site('note.txt'), 'utf8')).toBe('before')
    await sync()
    expect(readFileSync(site('note.txt'), 'utf8')).toBe('edited since')
    expect(brotliDecompressSync(readFileSync(site('note.txt.br'))).toString()).toBe('edited since')
  })

  test('removes what is no more, with its packed forms', async () => {
    const { write, at, sync } = prepare()
    write('articles/a.md', '# 甲')
    write('articles/b.md', '# 乙')
    await sync()
    rmSync(at('public', 'articles/a.md'))
    await sync()
    expect(filesBelow(at('site')).toSorted()).toEqual([
      'articles/b.md',
      'articles/b.md.br',
      'articles/b.md.gz',
    ])
  })

  test('packs nothing again that has another name now', async () => {
    const { write, at, sync, inode } = prepare()
    const names = Array.from({ length: 600 }, (_, number) => `${number}.json`)
    for (const name of names) write(`search/old/${name}`, `"${name}"`)
    await sync()
    mkdirSync(at('public', 'search/new'))
    for (const name of names) linkSync(at('public/search/old', name), at('public/search/new', name))
    await sync()
    expect(inode('search/new/7.json.br')).toBe(inode('search/old/7.json.br'))
  })

  test('packs again what has changed, however much else has', async () => {
    const { write, at, site, sync } = prepare()
    const names = Array.from({ length: 600 }, (_, number) => `search/old/${number}.json`)
    const writeAll = (text: string) => {
      // As the search index does: under a name of its own, then in place of the old one.
      rmSync(at('public'), { recursive: true, force: true })
      for (const name of [...names, 'search/manifest.json']) write(name, text)
    }
    writeAll('"before"')
    await sync()
    writeAll('"after"')
    await sync()
    for (const name of ['search/manifest.json', 'search/old/7.json']) {
      expect(brotliDecompressSync(readFileSync(site(`${name}.br`))).toString()).toBe('"after"')
    }
  })
})
