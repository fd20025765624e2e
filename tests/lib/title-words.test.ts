import { describe, expect, test } from 'vitest'
import { splitWords } from '@/lib/title-words'

describe('splitWords', () => {
  test.each([
    ['支付宝怎么解绑银行卡？', '支付宝|怎么|解绑|银行卡？'],
    ['京东看直播怎么开启小窗口?', '小窗口?'],
    ['微信占内存太大怎么清理？', '怎么|清理？'],
    ['12306 火车票怎么退票？', '12306 |火车票|怎么|退票？'],
    ['接到「客服」电话', '「客服」'],
    ['家里 Wi-Fi 很慢怎么办？', 'Wi-Fi |'],
    ['华为、小米、OPPO、vivo 通用步骤', '华为、|小米、|OPPO、|vivo |'],
  ])('%s has %s', (title, piece) => {
    expect(splitWords(title).join('|')).toContain(piece)
  })

  test('loses nothing', () => {
    const title = '京东全球购不支持七天无理由退货怎么办? 附「全球购」退货攻略（2025）'
    expect(splitWords(title).join('')).toBe(title)
  })
})
