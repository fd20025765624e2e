import path from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { ShownRules } from '@/lib/api/shown-rules'
import { getArticles } from '@/lib/content/articles'
import { toDay } from '@/lib/date'
import { loadBuildValues } from '@/lib/engagement/build-values'
import { dataFile } from '@/lib/engagement/open-database'
import { openStore } from '@/lib/engagement/open-store'
import type { Store } from '@/lib/engagement/store'
import {
  areSignalsUnpublished,
  publishEngagementValues,
  readEngagementValues,
} from '@/scripts/publish/engagement-values'
import { temporaryFolder } from '../../lib/engagement/temporary-folder'

const NOW = new Date('2026-11-23T04:00:00Z')
const DAY = toDay(NOW)
const ARTICLES = ['a', 'b', 'c'].map((slug) => ({ slug, contentHash: `${slug} now`, outline: [] }))
const rules: ShownRules = {
  isEligible: (slug) => slug !== 'c',
  isOwnWords: (query) => query !== 'spam',
  getBlocked: () => [],
}
const reader = (number: number) => String(number).padStart(22, 'r')

async function emptyStore(): Promise<Store> {
  const store = await openStore(
    { file: path.join(temporaryFolder(), 'engagement.db') },
    () => new Map(),
  )
  onTestFinished(() => store.close())
  return store
}

async function view(store: Store, slug: string, readers: number, day = DAY) {
  await store.recordViews(
    Array.from({ length: readers }, (_, number) => ({
      slug,
      reader: reader(number),
      networks: [reader(number)],
      day,
    })),
  )
}

async function searchFor(store: Store, query: string, readers: number) {
  await store.recordSearches(
    Array.from({ length: readers }, (_, number) => {
      return { query, reader: reader(number), networks: [reader(number)], day: DAY, total: 3 }
    }),
  )
}

describe('readEngagementValues', () => {
  test('says nothing of a store in which nothing has happened', async () => {
    expect(await readEngagementValues(await emptyStore(), NOW, ARTICLES, rules)).toEqual({
      at: '2026-11-23T12:00:00+08:00',
      hot: { today: [], week: [], all: [] },
      searches: [],
      views: {},
      stuck: {},
      onward: {},
      disputes: {},
    })
  })

  test('gives counts of all, and rankings of what enough readers chose and may be shown', async () => {
    const store = await emptyStore()
    await view(store, 'a', 6, DAY - 2)
    await view(store, 'b', 5)
    await view(store, 'c', 9)
    await searchFor(store, '退票', 5)
    await searchFor(store, '解绑', 4)
    await searchFor(store, 'spam', 9)
    const { hot, searches, views } = await readEngagementValues(store, NOW, ARTICLES, rules)
    expect(views).toEqual({ a: 6, b: 5, c: 9 })
    expect(hot.today).toEqual([{ slug: 'b', views: 5 }])
    expect(hot.week.map(({ slug }) => slug)).toEqual(['b', 'a'])
    expect(hot.all.map(({ slug }) => slug)).toEqual(['a', 'b'])
    expect(searches).toEqual(['退票'])
  })

  test('counts who got stuck in the text as it is, and not in what it was', async () => {
    const store = await emptyStore()
    const text = { contentHash: 'a now', fingerprint: '', at: NOW.getTime() }
    await store.saveRevisions([{ slug: 'a', revision: 'r2', ...text }])
    const stuck = async (revision: string, readers: number) => {
      for (let number = 0; number < readers; number++) {
        const who = { reader: reader(number), networks: [reader(number)], day: DAY }
        await store.recordStuck({ slug: 'a', revision, step: 'pay', ...who })
      }
    }
    await stuck('r1', 9)
    await stuck('r2', 6)
    expect((await readEngagementValues(store, NOW, ARTICLES, rules)).stuck).toEqual({ a: 6 })
  })

  test('names the article that most of the stuck went to, of those that are there', async () => {
    const store = await emptyStore()
    const goes = async (to: string, readers: number, day = DAY) => {
      for (let number = 0; number < readers; number++) {
        const who = { reader: reader(number), networks: [reader(number)] }
        await store.recordOnward({ slug: 'a', to, day, ...who })
      }
    }
    await goes('gone', 9)
    await goes('c', 9, DAY - 90)
    await goes('b', 5)
    const named = async () => (await readEngagementValues(store, NOW, ARTICLES, rules)).onward
    expect(await named()).toEqual({})
    await goes('b', 6)
    expect(await named()).toEqual({ a: 'b' })
  })

  test('names the steps that readers dispute, with the text that they saw', async () => {
    const store = await emptyStore()
    const text = { contentHash: 'a now', fingerprint: '', at: NOW.getTime() }
    await store.saveRevisions([{ slug: 'a', revision: 'r1', ...text }])
    for (const number of [1, 2, 3]) {
      await store.recordVote({
        slug: 'a',
        revision: 'r1',
        reader: reader(number),
        networks: [reader(number)],
        day: DAY,
        at: NOW.getTime(),
        helpful: false,
        reason: 'mismatch',
        step: 'pay',
      })
    }
    const articles = [
      { ...ARTICLES[0], slug: 'a', outline: [{ steps: [{ id: 'pay', title: '付款' }] }] },
    ]
    expect((await readEngagementValues(store, NOW, articles, rules)).disputes).toEqual({
      a: { contentHash: 'a now', steps: [{ step: 'pay', reason: 'mismatch' }] },
    })
  })
})

describe('publishEngagementValues', () => {
  test('leaves the counts as they are where only readers’ signals are wanted', async () => {
    const folder = temporaryFolder()
    vi.stubEnv('DATA_DIR', folder)
    vi.stubEnv('ZHINAN_PUBLICATION', undefined)
    onTestFinished(() => void vi.unstubAllEnvs())
    const [article] = getArticles()
    const step = article?.outline.flatMap(({ steps }) => steps)[0]?.id ?? ''
    const { slug = '', contentHash = '' } = article ?? {}
    const store = await openStore({ file: dataFile(folder) }, () => new Map())
    onTestFinished(() => store.close())
    await view(store, slug, 1)
    expect(await publishEngagementValues(folder, NOW, { keepsCounts: false })).toBe(true)
    await view(store, slug, 4)
    const publish = (minutes: number, keepsCounts: boolean) =>
      publishEngagementValues(folder, new Date(NOW.getTime() + minutes * 60_000), { keepsCounts })
    const at = NOW.getTime()
    await store.saveRevisions([{ slug, revision: 'r1', contentHash, fingerprint: '', at }])
    // Nothing is disputed, and an hour is no reason.
    expect(await publish(60, true)).toBe(false)
    for (const number of [1, 2, 3]) {
      const who = { reader: reader(number), networks: [reader(number)], day: DAY, at }
      const said = { helpful: false, reason: 'mismatch', step } as const
      await store.recordVote({ slug, revision: 'r1', ...who, ...said })
    }
    expect(await areSignalsUnpublished(folder, NOW)).toBe(true)
    expect(await publish(60, true)).toBe(true)
    const disputes = { [slug]: { contentHash, steps: [{ step, reason: 'mismatch' }] } }
    expect(loadBuildValues(folder)).toMatchObject({ views: { [slug]: 1 }, disputes })
    expect(await publish(61, true)).toBe(false)
    const [, other] = getArticles()
    const to = other?.slug ?? ''
    for (let number = 0; number < 6; number++) {
      const who = { reader: reader(number), networks: [reader(number)], day: DAY }
      await store.recordOnward({ slug, to, ...who })
    }
    expect(await areSignalsUnpublished(folder, NOW)).toBe(true)
    expect(await publish(61, true)).toBe(true)
    const signals = { disputes, onward: { [slug]: to } }
    expect(loadBuildValues(folder)).toMatchObject({ views: { [slug]: 1 }, ...signals })
    expect(await publish(61, true)).toBe(false)
    expect(await publish(61, false)).toBe(true)
    expect(loadBuildValues(folder)).toMatchObject({ views: { [slug]: 4 }, ...signals })
  })
})
