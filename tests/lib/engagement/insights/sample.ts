import type { InsightArticle } from '@/lib/engagement/insights/insight-article'
import type { Counts } from '@/lib/engagement/insights/load-counts'
import type { StoredRevision, VoteCount } from '@/lib/engagement/store'

/** 2026-11-23 in Asia/Shanghai. */
export const TODAY = 20_780
export const NOW = new Date('2026-11-23T04:00:00Z')

export const unbind: InsightArticle = {
  slug: 'unbind-card',
  title: '京东金融怎么解绑银行卡？',
  file: 'content/articles/jd/unbind-card.md',
  outline: [
    {
      id: 'how',
      ordinal: 1,
      title: '怎么解绑',
      steps: [
        { id: 'open', number: 1, title: '打开设置' },
        { id: 'choose', number: 2, title: '选银行卡' },
        { id: 'confirm', number: 3, title: '确认解绑' },
      ],
    },
    { id: 'why', ordinal: 2, title: '为什么解绑不了', steps: [] },
  ],
  checkedAt: '2026-05-01',
  checkedWith: '7.1.0',
  reviewEveryDays: 180,
}

export const avatar: InsightArticle = {
  slug: 'change-avatar',
  title: '微信怎么换头像？',
  file: 'content/articles/wechat/change-avatar.md',
  outline: [],
}

export const NOTHING: Counts = {
  daily: [],
  searches: [],
  networks: new Map(),
  totals: new Map(),
  votes: [],
  stuck: [],
  onward: [],
  revisions: [],
  disputes: [],
}

export const votes = (
  slug: string,
  revision: string,
  helpful: number,
  unhelpful: number,
  reasons: VoteCount['reasons'] = {},
): VoteCount => ({
  slug,
  revision,
  helpful,
  unhelpful,
  reasons,
  counted: { helpful, unhelpful },
})

export const revision = (slug: string, name: string, at: number): StoredRevision => ({
  slug,
  revision: name,
  contentHash: `${name}-${at}`,
  fingerprint: '',
  at,
})
