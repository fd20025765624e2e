import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { toSearchRecord } from '@/lib/search/record'
import { exampleArticles, exampleFrame } from './example-articles'

const record = toSearchRecord({
  slug: 'huabei',
  title: '怎么关闭花呗?',
  summary: '先还清欠款，再点「我的 › 花呗 › 设置」关闭。几分钟办完。',
  category: 'jd',
  tags: [],
  publishedAt: '2025-01-01T08:00:00+08:00',
  updatedAt: '2026-11-20T08:00:00+08:00',
  checkedAt: '2026-11-02',
  checkedWith: '10.6',
  minutes: 3,
  body: parseBody(`## 怎么关闭花呗？

### 1. 还清欠款

没出账的也要还。

> [!WARNING]
> 关闭以后额度不一定恢复。

### 2. 打开花呗设置

点「我的 › 花呗 › 设置」。

## 关闭花呗以后还能再开吗？

能再申请，要重新评估。不保证能开通。

> [!WARNING]
> 重新开通要查征信。
`),
})
const index = openBuiltIndex(
  buildSearchIndex([{ record, topics: [] }, ...exampleArticles], exampleFrame),
)
const answerTo = async (query: string) => (await search(index, { query })).answer

describe('the answer to a query', () => {
  test('is what the article says first, its steps, what to tap, and the warning of that question', async () => {
    expect(await answerTo('关闭花呗')).toEqual({
      slug: 'huabei',
      title: '怎么关闭花呗?',
      question: { text: '怎么关闭花呗？', anchor: '怎么关闭花呗' },
      sentence: { text: '先还清欠款，再点「我的 › 花呗 › 设置」关闭。几分钟办完。' },
      path: { keys: ['我的', '花呗', '设置'], anchor: '打开花呗设置' },
      steps: [
        { number: 1, title: '还清欠款', anchor: '还清欠款' },
        { number: 2, title: '打开花呗设置', anchor: '打开花呗设置' },
      ],
      warning: { text: '关闭以后额度不一定恢复。', anchor: '还清欠款' },
      minutes: 3,
      checked: { at: '2026-11-02', with: '10.6' },
      updatedAt: '2026-11-20T08:00:00+08:00',
    })
  })

  test('is of the question that was asked', async () => {
    expect(await answerTo('花呗关闭以后还能再开吗')).toMatchObject({
      question: { anchor: '关闭花呗以后还能再开吗' },
      sentence: { text: expect.stringMatching(/^能再申请，要重新评估。/) },
      steps: [],
      warning: { text: '重新开通要查征信。' },
    })
  })

  test('is not given where two articles answer alike', async () => {
    expect(await answerTo('解绑银行卡')).toBeUndefined()
  })

  test('is not given where most of the query is nowhere', async () => {
    expect(await answerTo('量子力学花呗宇宙飞船')).toBeUndefined()
  })

  test('is given once: on the first page without filters', async () => {
    const { answer } = await search(index, { query: '关闭花呗', category: 'jd' })
    expect(answer).toBeUndefined()
  })
})
