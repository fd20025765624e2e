import { describe, expect, test } from 'vitest'
import { appSearch } from '@/lib/page-data/app-search'

const app = (id: string, name: string, ...roots: string[]) => ({
  id,
  name,
  alsoCalled: [],
  roots,
  isVaried: false,
})
const apps = [
  app('jd', '京东', '我的'),
  app('train', '铁路 12306', '订单'),
  app('iphone', 'iPhone', '设置', '电话'),
]
const of = (summary: string, title = '怎么办？') => appSearch({ title, tags: [], summary }, apps)

describe('appSearch', () => {
  test.each([
    ['京东点「我的 › 设置 › 支付设置」，几分钟办完。', '京东', '支付设置'],
    ['铁路 12306 点「订单 › 已支付」。', '铁路 12306 ', '已支付'],
    ['iPhone 点「电话 › 黑名单」。', ' iPhone ', '黑名单'],
    ['点「设置 › 通用 › 储存空间」。', '「设置」', '储存空间'],
    ['点「文件 › 打印」。', ' App ', '打印'],
  ])('%s → 在%s里搜「%s」', (summary, where, place) => {
    expect(of(summary)).toMatchObject({ where, place })
  })

  test('the title tells whose a path is that the summary leaves open', () => {
    expect(of('点「我的 › 银行卡」。', '京东怎么解绑？')?.where).toBe('京东')
  })

  test('gives nothing where the summary has no path', () => {
    expect(of('打 110。')).toBeUndefined()
  })
})
