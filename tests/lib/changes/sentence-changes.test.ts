import { describe, expect, test } from 'vitest'
import { sentenceChanges } from '@/lib/changes/sentence-changes'

describe('sentenceChanges', () => {
  test.each([
    ['点设置。再点通用。', '点设置。再点关于。', [{ before: '再点通用。', after: '再点关于。' }]],
    ['点设置。', '点设置。等一分钟。', [{ after: '等一分钟。' }]],
    ['点设置。等一分钟。', '点设置。', [{ before: '等一分钟。' }]],
    ['一样。', '一样。', []],
    [
      '打开手机桌面上那个灰色齿轮的设置，点通用',
      '打开手机桌面上那个灰色齿轮的设置，点关于本机',
      [{ before: '…上那个灰色齿轮的设置，点通用', after: '…上那个灰色齿轮的设置，点关于本机' }],
    ],
  ])('%s → %s', (before, after, changes) => {
    expect(sentenceChanges(before, after)).toEqual(changes)
  })
})
