import { describe, expect, test } from 'vitest'
import { buildRelated } from '@/lib/content/related'

const article = (
  slug: string,
  title: string,
  more: { tags?: string[]; topics?: string[]; category?: string } = {},
) => ({
  slug,
  title,
  category: 'a',
  tags: [],
  topics: [],
  ...more,
})

describe('buildRelated', () => {
  test('puts the article that shares a tag before one that only shares the category', () => {
    const related = buildRelated(
      [
        article('one', '怎么解绑银行卡', { tags: ['银行卡'] }),
        article('two', '字体怎么调大'),
        article('three', '提现要多久', { tags: ['银行卡'], category: 'b' }),
      ],
      5,
    )
    expect(related.get('one')?.[0]).toBe('three')
  })

  test('finds shared words where nothing else is shared', () => {
    const related = buildRelated(
      [
        article('one', '微信怎么解绑银行卡', { category: 'a' }),
        article('two', '支付宝怎么解绑银行卡', { category: 'b' }),
        article('three', '电脑截图', { category: 'c' }),
      ],
      5,
    )
    expect(related.get('one')).toEqual(['two'])
  })

  test('never names the article itself and keeps to the limit', () => {
    const many = Array.from({ length: 20 }, (_, index) => article(`a${index}`, `第${index}篇`))
    const related = buildRelated(many, 4)
    for (const { slug } of many) {
      expect(related.get(slug)).toHaveLength(4)
      expect(related.get(slug)).not.toContain(slug)
    }
  })
})
