import { describe, expect, test } from 'vitest'
import type { Comment } from '@/lib/engagement/store'
import { buildArticleReport } from '@/scripts/print/article-report'
import { formatInsights } from '@/scripts/print/insights-report'
import { NOTHING, NOW, revision, TODAY, unbind, votes } from '../../lib/engagement/insights/sample'

const comment: Comment = {
  receipt: 'c1',
  slug: 'unbind-card',
  revision: 'r2',
  at: NOW.getTime(),
  helpful: false,
  reason: 'mismatch',
  step: 'choose',
  words: '没有「支付设置」',
  state: 'open',
}
const source = {
  now: NOW,
  today: TODAY,
  articles: [unbind],
  counts: {
    ...NOTHING,
    daily: [{ slug: 'unbind-card', day: TODAY, views: 3, ranked: 3, networks: 3 }],
    totals: new Map([['unbind-card', 14_642]]),
    votes: [votes('unbind-card', 'r2', 2, 4, { mismatch: 3, unclear: 1 })],
    stuck: [{ slug: 'unbind-card', revision: 'r2', step: 'choose', count: 4, counted: 4 }],
    searches: Array.from({ length: 12 }, (_, n) => ({
      query: `注销${n}`,
      day: TODAY,
      readers: 1,
      networks: 1,
      total: 0,
      opened: 0,
    })),
    revisions: [revision('unbind-card', 'r2', NOW.getTime())],
  },
  comments: [comment, { ...comment, receipt: 'c2', words: '早就好了', state: 'done' as const }],
}

describe('buildReport', () => {
  test('says everything at a glance, and how to see the rest', () => {
    const report = formatInsights(source, 120)
    expect(report).toContain('14,642')
    expect(report).toContain('67%')
    expect(report).toContain('没有「支付设置」')
    expect(report).not.toContain('早就好了')
    expect(report).toContain('还有 2 行：npm run --silent insights -- --csv missed')
  })

  test('has a sentence in place of each empty table', () => {
    const empty = { ...source, articles: [], counts: NOTHING, comments: [] }
    expect(formatInsights(empty, 120)).toMatchInlineSnapshot(`
      "看得最多（7 天）
      7 天里还没有人看过文章。

      待核对
      没有读者说哪一步和手机上不一样。

      没帮上忙的
      还没有读者说哪篇文章没帮上忙。

      搜不到的
      30 天里搜的词都找到了文章。

      搜到了没点开的
      没有哪个词是大家搜到了又不点开的。

      搜索
      30 天里还没有人搜索。

      该核对了
      没有过期的文章。

      换了版本，要重新核对
      没有因为 App 换了版本要重新核对的文章（版本写在 content/apps.yml）。

      按 App
      content/apps.yml 里还没有文章讲到的 App。

      未处理的留言
      没有要处理的留言。"
    `)
  })
})

describe('buildArticleReport', () => {
  test('draws a bar a step, steps without trouble too', () => {
    const report = buildArticleReport(source, unbind, 120)
    expect(report).toMatch(/1 {2}打开设置 +0 +0\n/)
    expect(report).toMatch(/2 {2}选银行卡 +4 +0 {2}█{24}\n/)
    expect(report).toContain('早就好了')
  })
})
