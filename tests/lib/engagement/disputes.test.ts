import { describe, expect, test } from 'vitest'
import { dayToDate, toDay } from '@/lib/date'
import { type DisputedArticle, findDisputes } from '@/lib/engagement/disputes'
import { decideRevision } from '@/lib/engagement/revision'
import type { StepDay, StoredRevision } from '@/lib/engagement/store'
import type { TextBlock } from '@/lib/engagement/text-fingerprint'

const NOW = new Date('2026-11-30T04:00:00Z')
const TODAY = toDay(NOW)
const DAY_MS = 86_400_000

const blocks = (first: string, second: string): readonly TextBlock[] => [
  { kind: 'text', title: '怎么解绑？', text: '两步做完。' },
  { kind: 'step', title: '打开设置', text: first },
  { kind: 'step', title: '选银行卡', text: second },
]
const FIRST = '点我的，再点设置，最后点支付设置。'
const SECOND = '选中那张卡，点解绑。'

/** The revisions that a row of texts leads to, each first seen so many days ago. */
function revisionsOf(
  texts: readonly (readonly [contentHash: string, blocks: readonly TextBlock[], daysAgo: number])[],
): readonly StoredRevision[] {
  const stored: StoredRevision[] = []
  for (const [contentHash, own, daysAgo] of texts) {
    const text = { slug: 'unbind', contentHash, blocks: own }
    stored.push(decideRevision(stored.at(-1), text, NOW.getTime() - daysAgo * DAY_MS))
  }
  return stored
}

const article = (contentHash: string, change: Partial<DisputedArticle> = {}): DisputedArticle => ({
  slug: 'unbind',
  contentHash,
  outline: [
    {
      steps: [
        { id: '打开设置', title: '打开设置' },
        { id: '选银行卡', title: '选银行卡' },
      ],
    },
  ],
  ...change,
})
const days = (
  list: readonly (readonly [daysAgo: number, signals: Partial<StepDay>])[],
  revision = 'r1',
): readonly StepDay[] =>
  list.map(([daysAgo, signals]) => ({
    slug: 'unbind',
    revision,
    step: '打开设置',
    day: TODAY - daysAgo,
    stuck: 0,
    mismatch: 0,
    ...signals,
  }))
const viewsADay = (networks: number, length = 90) =>
  Array.from({ length }, (_, ago) => {
    return { slug: 'unbind', day: TODAY - ago, views: networks, ranked: networks, networks }
  })
const old = revisionsOf([['r1', blocks(FIRST, SECOND), 200]])

function find(
  stepDays: readonly StepDay[],
  {
    readers = 1,
    texts = old,
    of = article('r1'),
  }: {
    readonly readers?: number
    readonly texts?: readonly StoredRevision[]
    readonly of?: DisputedArticle
  } = {},
) {
  const signals = { days: stepDays, views: viewsADay(readers), revisions: texts, today: TODAY }
  return findDisputes([of], signals).map(({ step, reason, mismatch, stuck }) => {
    return [step, reason, mismatch, stuck]
  })
}

describe('findDisputes', () => {
  test('takes three networks that say so for readers', () => {
    const said = days([
      [3, { mismatch: 2 }],
      [1, { mismatch: 1, stuck: 2 }],
    ])
    expect(find(said)).toEqual([['打开设置', 'mismatch', 3, 2]])
  })

  test('takes no clicks of one machine for readers, not even on three days', () => {
    expect(find(days([[1, { mismatch: 1 }]]))).toEqual([])
    const three = [1, 2, 3].map((ago) => [ago, { mismatch: 1 }] as const)
    expect(find(days(three))).toEqual([])
  })

  test('hears a seldom read article, where readers come one a day', () => {
    const six = [1, 5, 9, 12, 20, 30].map((ago) => [ago, { mismatch: 1 }] as const)
    expect(find(days(six))).toHaveLength(1)
  })

  test('expects some slips where many read', () => {
    const said = days([
      [3, { mismatch: 2 }],
      [1, { mismatch: 2 }],
    ])
    expect(find(said, { readers: 100 })).toEqual([])
    expect(find(days([[1, { mismatch: 40 }]]), { readers: 100 })).toHaveLength(1)
  })

  test('forgets what was said long ago', () => {
    expect(find(days([[91, { mismatch: 9 }]]))).toEqual([])
  })

  test('notices that many more get stuck than used to', () => {
    // Two of a hundred a day for long, and eight of a hundred this week.
    const usual = Array.from({ length: 80 }, (_, ago) => [ago + 7, { stuck: 2 }] as const)
    const week = (stuck: number) => Array.from({ length: 7 }, (_, ago) => [ago, { stuck }] as const)
    expect(find(days([...usual, ...week(8)]), { readers: 100 })).toMatchObject([
      ['打开设置', 'stuck', 0, 216],
    ])
    expect(find(days([...usual, ...week(3)]), { readers: 100 })).toEqual([])
  })

  test('says nothing of what is usual before there were readers enough', () => {
    expect(find(days([[1, { stuck: 9 }]]), { readers: 1 })).toEqual([])
  })

  test('does not take one machine that presses every day for a rise', () => {
    const one = Array.from({ length: 7 }, (_, ago) => [ago, { stuck: 1 }] as const)
    expect(find(days(one), { readers: 3 })).toEqual([])
  })

  describe('when the article was edited', () => {
    const said = days([[5, { mismatch: 4 }]])

    test('is cleared by a new text of that step', () => {
      const texts = revisionsOf([
        ['r1', blocks(FIRST, SECOND), 200],
        ['r2', blocks('点右上角的齿轮，再点钱包。', SECOND), 1],
      ])
      expect(find(said, { texts, of: article('r2') })).toEqual([])
    })

    test('stays while another step is rewritten, or a typo is fixed', () => {
      const texts = revisionsOf([
        ['r1', blocks(FIRST, SECOND), 200],
        ['r2', blocks(FIRST, '左滑那一行，点移除。'), 1],
        ['r3', blocks(FIRST.replace('支付', '枝付'), '左滑那一行，点移除。'), 0],
      ])
      expect(find(said, { texts, of: article('r2') })).toHaveLength(1)
      expect(find(said, { texts, of: article('r3') })).toHaveLength(1)
    })

    test('comes back with the text that it was said of', () => {
      const texts = revisionsOf([
        ['r1', blocks(FIRST, SECOND), 200],
        ['r2', blocks('点右上角的齿轮，再点钱包。', SECOND), 1],
      ])
      expect(find(said, { texts, of: article('r1') })).toHaveLength(1)
    })

    test('does not measure a new text by readers of the old one', () => {
      const texts = revisionsOf([
        ['r1', blocks(FIRST, SECOND), 200],
        ['r2', blocks('点右上角的齿轮，再点钱包。', SECOND), 6],
      ])
      const fresh = days(
        Array.from({ length: 7 }, (_, ago) => [ago, { stuck: 2 }] as const),
        'r2',
      )
      expect(find(fresh, { texts, of: article('r2'), readers: 100 })).toEqual([])
    })

    test('waits until the store knows the text', () => {
      expect(find(said, { of: article('r9') })).toEqual([])
    })
  })

  test('is answered by a check of the article or of the step', () => {
    const said = days([[5, { mismatch: 4 }]])
    const on = (ago: number) => dayToDate(TODAY - ago)
    const checked = (change: Partial<DisputedArticle>) => find(said, { of: article('r1', change) })
    expect(checked({ checkedAt: on(5) })).toEqual([])
    expect(checked({ checkedAt: on(6) })).toHaveLength(1)
    expect(checked({ checkedSteps: [{ step: '打开设置', at: on(2) }] })).toEqual([])
    expect(checked({ checkedSteps: [{ step: '选银行卡', at: on(2) }] })).toHaveLength(1)
  })
})
