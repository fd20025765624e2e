import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import { syncRevisions } from '@/lib/engagement/sync-revisions'
import { temporaryFolder } from './temporary-folder'

const first = '打开设置，找到支付设置，点进去看一看。'
const typo = '打开设置，找到支付设制，点进去看一看。'
const other = '先退出登录，再联系客服处理这件事情。'

function open() {
  const store = openSqliteStore(path.join(temporaryFolder(), 'engagement.db'))
  onTestFinished(() => store.close())
  return store
}

const text = (contentHash: string, words: string, slug = 'a') => ({
  slug,
  contentHash,
  loadBlocks: () => [{ kind: 'step' as const, title: '打开', text: words }],
})
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 0, minute))

describe('syncRevisions', () => {
  test('knows the present text and the former ones', async () => {
    const store = open()
    await syncRevisions(store, [text('h1', first)], at(1))
    await syncRevisions(store, [text('h2', typo)], at(2))
    const revisions = await syncRevisions(store, [text('h3', other)], at(3))
    expect(revisions.current('a')).toBe('h3')
    expect(revisions.of('a', 'h2')).toBe('h1')
    expect(revisions.of('a', 'h1')).toBe('h1')
    expect(revisions.of('a', 'made-up')).toBeUndefined()
    expect(revisions.current('b')).toBeUndefined()
  })

  test('gives a text that is back the revision that it had', async () => {
    const store = open()
    await syncRevisions(store, [text('h1', first)], at(1))
    await syncRevisions(store, [text('h2', other)], at(2))
    const back = await syncRevisions(store, [text('h1', first)], at(3))
    expect(back.current('a')).toBe('h1')
    const fixed = await syncRevisions(store, [text('h3', typo)], at(4))
    expect(fixed.current('a')).toBe('h1')
  })

  test('reads only texts that are new', async () => {
    const store = open()
    await syncRevisions(store, [text('h1', first)], at(1))
    const known = { ...text('h1', first), loadBlocks: () => expect.unreachable() }
    expect((await syncRevisions(store, [known], at(2))).current('a')).toBe('h1')
  })

  test('comes to the same on two instances at once', async () => {
    const store = open()
    const texts = Array.from({ length: 30 }, (_, place) => text(`h${place}`, first, `a-${place}`))
    const [one, two] = await Promise.all([
      syncRevisions(store, texts, at(1)),
      syncRevisions(store, texts, at(1)),
    ])
    const slugs = texts.map(({ slug }) => slug)
    expect(slugs.map(one.current)).toEqual(slugs.map(two.current))
    expect(await store.getRevisions()).toHaveLength(30)
  })
})
