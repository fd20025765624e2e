import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/browser/search'
import { openIndex } from '@/lib/search/browser/search-index'
import { type BuiltIndex, buildSearchIndex, type IndexedArticle } from '@/lib/search/build-index'
import { type ArticleChanges, filesOf, updateIndex } from '@/lib/search/update-index'
import { exampleArticles, exampleFrame } from './example-articles'

/** A publisher's folder: what is written, and what is kept from the index before. */
type Published = BuiltIndex & { readonly files: ReadonlyMap<string, string> }

const publish = (built: BuiltIndex, before?: Published): Published => {
  const kept = [...built.kept].map(([file, old]): [string, string] => [
    file,
    before?.files.get(old) ?? `${old} was not there`,
  ])
  return { ...built, files: new Map([...built.written, ...kept]) }
}
const first = publish(buildSearchIndex(exampleArticles, exampleFrame))
const update = (before: Published, changes: ArticleChanges) => {
  const read = (file: string) => before.files.get(file) ?? ''
  return publish(updateIndex({ ...before, read }, changes, exampleFrame), before)
}
const [refund, jd, ...others] = exampleArticles as readonly [IndexedArticle, IndexedArticle]
const retitled: IndexedArticle = {
  ...jd,
  record: { ...jd.record, title: '京东金融怎么更换手机号?' },
}
const added: IndexedArticle = {
  ...refund,
  record: { ...refund.record, slug: 'new', title: '火车票怎么改签?' },
}

/** Every entry of every family, wherever its shard is cut. */
const entriesOf = ({ manifest, files }: Published) =>
  Object.fromEntries(
    Object.entries(manifest.shards).map(([family, { starts, ids }]) => {
      const shards = starts
        .map((_, place) => `/${family}-${ids?.[place] ?? place}.json`)
        .map((end) => JSON.parse([...files].find(([file]) => file.endsWith(end))?.[1] ?? ''))
      return [family, Object.assign({}, ...shards)]
    }),
  )
const slugs = async ({ manifest, files }: Published, query: string) => {
  const index = openIndex(manifest, async (file) => JSON.parse(files.get(file) ?? 'null'))
  return (await search(index, { query })).hits.map(({ slug }) => slug)
}

describe('updateIndex', () => {
  test('gives what a build from scratch gives', () => {
    const changed = update(first, { articles: [retitled], gone: [] })
    const anew = publish(buildSearchIndex([refund, retitled, ...others], exampleFrame))
    expect(entriesOf(changed)).toEqual(entriesOf(anew))
    const { version: _, folders: __, moved: ___, ...content } = changed.manifest
    expect(anew.manifest).toMatchObject({ ...content, shards: expect.anything() })
    expect(changed.ledger).toEqual({ ...anew.ledger, present: expect.anything() })
    expect(new Set(changed.ledger.present)).toEqual(new Set(anew.ledger.present))
  })

  test('finds new words and no longer the old ones', async () => {
    const changed = update(first, { articles: [retitled, added], gone: ['wifi'] })
    expect((await slugs(changed, '更换手机号'))[0]).toBe('jd')
    expect((await slugs(changed, '改签'))[0]).toBe('new')
    expect((await slugs(changed, 'gaiqian'))[0]).toBe('new')
    expect(await slugs(changed, '路由器')).toEqual([])
    const back = update(changed, { articles: [jd], gone: ['new'] })
    expect((await slugs(back, '解绑'))[0]).toBe('jd')
    expect(await slugs(back, '改签')).not.toContain('new')
  })

  test('writes nothing where nothing has changed', () => {
    const same = update(first, { articles: [jd], gone: [] })
    expect([...same.written.keys()].filter((file) => !file.includes('/articles/'))).toEqual([])
  })

  test('keeps all other files where they are', () => {
    const changed = update(first, { articles: [retitled], gone: [] })
    const articles = [...changed.kept].filter(([file]) => file.includes('/articles/'))
    expect(articles.length).toBe(exampleArticles.length - 1)
    expect(articles.every(([file, old]) => file === old)).toBe(true)
    expect(new Set(filesOf(changed))).toEqual(new Set(changed.files.keys()))
  })

  test('puts many small changes together, and loses nothing by it', async () => {
    let index = first
    for (let edit = 0; edit < 100; edit++) {
      const title = `京东金融怎么解绑银行卡，第 ${edit} 版`
      index = update(index, {
        articles: [{ ...jd, record: { ...jd.record, title } }],
        gone: [],
      })
    }
    expect(index.manifest.folders.length).toBeLessThanOrEqual(40)
    expect((await slugs(index, '第 99 版'))[0]).toBe('jd')
    expect([...index.files.values()].filter((text) => text.includes('was not there'))).toEqual([])
  })

  test('names few files apart: before the manifest grows long, all are put together', async () => {
    const many = Array.from({ length: 1600 }, (_, number): IndexedArticle => {
      const { slug, title, ...record } = refund.record
      return { ...refund, record: { ...record, slug: `${slug}-${number}`, title, passages: [] } }
    })
    const grown = update(first, { articles: many, gone: [] })
    expect(grown.manifest.folders).toHaveLength(1)
    expect(grown.manifest.moved).toEqual({})
    expect([...grown.files.values()].filter((text) => text.includes('was not there'))).toEqual([])
    const after = update(grown, { articles: [retitled], gone: [] })
    expect((await slugs(after, '更换手机号'))[0]).toBe('jd')
  })

  test('cuts shards that have grown too large', async () => {
    const many = Array.from({ length: 300 }, (_, number): IndexedArticle => {
      const words = String.fromCodePoint(
        ...Array.from({ length: 40 }, (_, at) => 0x4e00 + number * 40 + at),
      )
      return { ...refund, record: { ...refund.record, slug: `many-${number}`, title: words } }
    })
    const grown = update(first, { articles: many, gone: [] })
    const { starts, ids = [] } = grown.manifest.shards.heads
    expect(starts.length).toBeGreaterThan(first.manifest.shards.heads.starts.length)
    // Names are given once: an absent list says that each shard's number is its place.
    expect(new Set(ids).size).toBe(ids.length)
    expect([...starts].sort()).toEqual(starts)
    expect((await slugs(grown, many[200]?.record.title.slice(0, 6) ?? ''))[0]).toBe('many-200')
  })
})
