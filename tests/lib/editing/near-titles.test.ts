import { describe, expect, test } from 'vitest'
import { nearTitles } from '@/lib/editing/near-titles'
import { article, siteOf } from './site-of'

const site = await siteOf({
  'articles/wechat/unbind.md': article('微信怎么解绑银行卡?解绑后零钱还能提现吗?'),
  'articles/phone/lost.md': article('手机丢了怎么办?'),
})

describe('nearTitles', () => {
  test.each([
    '微信如何解绑银行卡',
    '微信解绑银行卡方法',
    '微信怎么解绑银行卡？',
    '微信怎么解绑一张银行卡?',
    '先看这个。微信怎样解绑银行卡',
  ])('knows %s', (title) => {
    expect(nearTitles(title, site)).toEqual([
      {
        title: '微信怎么解绑银行卡?解绑后零钱还能提现吗?',
        file: 'content/articles/wechat/unbind.md',
      },
    ])
  })

  test.each([
    '头像怎么换?解绑后能提现吗?',
    '支付宝怎么解绑银行卡?',
    '微信怎么换头像?',
    '怎么办？',
    '电脑丢了怎么找回?',
  ])('leaves %s alone', (title) => {
    expect(nearTitles(title, site)).toEqual([])
  })
})
