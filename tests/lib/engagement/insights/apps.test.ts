import { describe, expect, test } from 'vitest'
import { countApps, recheckArticles } from '@/lib/engagement/insights/apps'
import { buildTable } from '@/lib/engagement/insights/build-table'
import { formatCsv } from '@/lib/engagement/insights/format-csv'
import { avatar, NOTHING, NOW, TODAY, unbind } from './sample'

const jd = (state: 'never' | 'older' | 'checked', version = '8.3') => [
  { name: '京东金融', version, state },
]
const articles = [
  { ...unbind, apps: jd('older') },
  { ...avatar, checkedAt: undefined, apps: jd('never') },
  { ...avatar, slug: 'fresh', apps: jd('checked') },
]

describe('recheckArticles', () => {
  test('lists what was not followed with the current version, most read first', () => {
    const views = new Map([
      [avatar.slug, 9],
      [unbind.slug, 3],
      ['fresh', 100],
    ])
    expect(recheckArticles(articles, views).map(({ slug }) => slug)).toEqual([
      avatar.slug,
      unbind.slug,
    ])
  })

  test('lists nothing of an app whose version nobody has written down', () => {
    const unknown = [{ ...avatar, apps: [{ name: '微信', state: 'never' as const }] }]
    expect(recheckArticles(unknown, new Map())).toEqual([])
  })
})

describe('countApps', () => {
  test('says how the articles of each app stand', () => {
    expect(countApps(articles, new Set(['fresh', 'other']))).toEqual([
      {
        app: '京东金融',
        version: '8.3',
        articles: 3,
        checked: 1,
        older: 1,
        never: 1,
        disputed: 1,
      },
    ])
  })
})

describe('the table of disputed steps', () => {
  const comment = (words: string, step: string, state: 'open' | 'done') => ({
    receipt: words,
    slug: unbind.slug,
    revision: 'r2',
    at: NOW.getTime(),
    helpful: false,
    step,
    words,
    state,
  })
  const source = {
    now: NOW,
    today: TODAY,
    articles: [unbind],
    counts: {
      ...NOTHING,
      disputes: [
        {
          slug: unbind.slug,
          step: 'choose',
          reason: 'mismatch' as const,
          mismatch: 4,
          stuck: 7,
          since: TODAY,
        },
      ],
    },
    comments: [
      comment('=HYPERLINK("http://evil")', 'choose', 'open'),
      comment('早就好了', 'choose', 'done'),
      comment('说别的步骤', 'confirm', 'open'),
    ],
  }

  test('has step, counts and the words that nobody has dealt with, which no spreadsheet runs', () => {
    const csv = formatCsv(buildTable('disputes', source))
    expect(csv).toContain('第 2 步 选银行卡,界面不一样,4,7,')
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(csv).not.toContain('早就好了')
    expect(csv).not.toContain('说别的步骤')
  })
})
