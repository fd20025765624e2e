import { describe, expect, test } from 'vitest'
import { createChecker } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'
import { SETTINGS_PATH } from '@/lib/checks/settings'
import { defineSite } from '@/lib/settings/define-site'
import type { SiteSettings } from '@/lib/settings/site-settings'

const files = [
  await toContentFile(
    'content/categories.yml',
    Buffer.from(
      'categories:\n  - { slug: orders, title: 订单, mark: 单, summary: 下单与改单。 }\n  - { slug: refunds, title: 退款, mark: 退, summary: 退货与退款。 }\n',
    ),
  ),
]

type Written = Pick<SiteSettings, 'navigation' | 'contactEmail' | 'footerLinks'>

function check({ navigation, contactEmail, footerLinks }: Written, url = 'http://localhost:3000') {
  const names = navigation.map((slug) => `'${slug}'`).join(', ')
  const text = `export const siteConfig = defineSite({\n  name: '小店',\n  url: '…',\n  navigation: [${names}],\n})\n`
  const config = defineSite({
    name: '小店',
    description: '帮助',
    url,
    navigation,
    contactEmail,
    footerLinks,
  })
  const options = { now: new Date(), host: new URL(url).host, settings: { text, config, url } }
  const { problems } = createChecker(files, options)(SETTINGS_PATH)
  return problems.map(
    ({ file, line, column, severity, message, hint }) =>
      `${file}:${line}:${column} ${severity} ${message} ${hint}`,
  )
}

describe('checkSettings', () => {
  test('finds nothing wrong with a navigation of categories on this computer', () => {
    expect(check({ navigation: ['orders', 'refunds'] })).toEqual([])
  })

  test('names a navigation that is no category, with its place and what was meant', () => {
    expect(check({ navigation: ['orders', 'refund', 'jd'] })).toEqual([
      'site.config.ts:4:27 error navigation（导航）里的「refund」不是分类 是不是「refunds」？',
      'site.config.ts:4:37 error navigation（导航）里的「jd」不是分类 从 content/categories.yml 里的地址选：orders、refunds；不要它就删掉。',
    ])
  })

  test('wants a contact where the address is public', () => {
    const address = 'https://help.example.com'
    expect(check({ navigation: [] }, address)).toEqual([
      "site.config.ts:3:3 warning 网站有公开的网址（https://help.example.com），却没有写 contactEmail（联系邮箱） 加一行 contactEmail: 'help@example.com'。网站记了浏览、投票和留言，个人信息保护法要求写明怎么联系你。",
    ])
    expect(check({ navigation: [], contactEmail: 'help@example.com' }, address)).toEqual([])
  })

  test.each(['http://127.0.0.1:3000', 'http://[::1]:3000', 'http://help.localhost'])(
    'wants none at %s',
    (url) => expect(check({ navigation: [] }, url)).toEqual([]),
  )

  test('names a link of the owner that leads nowhere on this site', () => {
    const links = [
      '/',
      '/latest',
      '/categories/orders',
      '/logo.png',
      'https://example.com',
      '/categories/order',
      '/join',
      '/articles/none?a=1',
    ]
    const footerLinks = links.map((href) => ({ href, label: '看这里' }))
    expect(check({ navigation: [], footerLinks })).toEqual([
      'site.config.ts:1:1 error footerLinks 里「看这里」链到 /categories/order，网站上没有这一页 是不是「orders」？',
      'site.config.ts:1:1 error footerLinks 里「看这里」链到 /join，网站上没有这一页 照网址栏里的地址抄，从 / 开始；没有这一页就删掉这个链接。',
      'site.config.ts:1:1 error footerLinks 里「看这里」链到 /articles/none?a=1，网站上没有这一页 照网址栏里的地址抄，从 / 开始；没有这一页就删掉这个链接。',
    ])
  })

  test('lets no privacy page deny a script that counts', async () => {
    const told = async (privacy: string | undefined) => {
      const page =
        privacy && (await toContentFile('content/pages/privacy.md', Buffer.from(privacy)))
      const statistics = { name: '某统计', script: 'https://stats.example.com/s.js' }
      const url = 'http://localhost:3000'
      const config = defineSite({
        name: '小店',
        description: '帮助',
        url,
        navigation: [],
        statistics,
      })
      const settings = { text: '  statistics: {}', config, url }
      const options = { now: new Date(), host: 'localhost:3000', settings }
      const all = page ? [...files, page] : files
      return createChecker(all, options)(SETTINGS_PATH).problems.map(({ message }) => message)
    }
    expect(await told(undefined)).toEqual([
      '写了 statistics（统计脚本），却没有 content/pages/privacy.md',
    ])
    expect(
      await told('---\ntitle: 隐私\n---\n\n页面里没有广告，没有第三方的脚本、字体和跟踪器。\n'),
    ).toEqual([
      '写了 statistics（统计脚本），content/pages/privacy.md 第 5 行还说「没有广告，没有第三方的脚本、字体和跟踪器」',
    ])
    expect(await told('---\ntitle: 隐私\n---\n\n本站用了统计，见下。\n')).toEqual([])
  })
})
