import { describe, expect, test } from 'vitest'
import { type App, appOfPath } from '@/lib/content/app-of-path'

const app = (id: string, name: string, roots: string[], alsoCalled: string[] = []): App => ({
  id,
  name,
  alsoCalled,
  roots,
  isVaried: false,
})
const apps = [
  app('jd', '京东', ['我的']),
  app('jd-finance', '京东金融', ['我的']),
  app('wechat', '微信', ['我'], ['微信支付']),
  app('iphone', 'iPhone', ['设置'], ['苹果']),
  app('android', '安卓', ['设置'], ['手机的']),
]

const of = (
  places: string,
  sentence: string,
  nearby: readonly string[] = [],
  article: readonly string[] = [],
) => appOfPath(places.split(' › '), { sentence, nearby, article }, apps)?.id

describe('appOfPath', () => {
  test.each([
    ['the one named in its sentence', '我的 › 设置', '打开京东 App，点「', 'jd'],
    ['the longest name', '我的 › 设置', '打开京东金融 App，点「', 'jd-finance'],
    ['the last one named', '我的 › 设置', '京东金融里没有的，打开京东，点「', 'jd'],
    ['only one that begins so', '设置 › 通知', '苹果手机上的京东，点「', 'iphone'],
    ['another name', '我 › 服务', '打开微信支付，点「', 'wechat'],
    ['the one of the sentence, where it goes on', '账号与安全 › 设备', '在微信的「', 'wechat'],
    [
      'no name that is a place of another path',
      '我的 › 关注',
      '先到「设置 › 京东」，再点「',
      undefined,
    ],
    ['nobody, where nobody is named', '我的 › 设置', '打开 App，点「', undefined],
  ])('takes %s', (_, places, sentence, expected) => {
    expect(of(places, sentence)).toBe(expected)
  })

  test('looks farther away only where the sentence names none that begins so', () => {
    expect(of('我的 › 设置', '点「', ['京东金融 App 里这样做'])).toBe('jd-finance')
    expect(of('我的 › 设置', '打开京东，点「', ['京东金融 App 里这样做'])).toBe('jd')
  })

  test('takes what the article is about first: its title, then its tags', () => {
    const article = ['微信怎么清理？', '京东、手机']
    expect(of('我 › 设置', '点「', [], article)).toBe('wechat')
    expect(of('存储空间 › 缓存', '点「', [], article)).toBe('wechat')
    expect(of('我的 › 设置', '点「', [], ['怎么清理？', '京东、手机'])).toBe('jd')
  })
})
