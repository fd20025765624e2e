import { describe, expect, test } from 'vitest'
import { defineSite } from '@/lib/settings/define-site'
import type { SiteSettings } from '@/lib/settings/site-settings'

const least: SiteSettings = {
  name: '小店帮助',
  description: '下单、退换、开发票，一步一步说清楚。',
  url: 'https://help.example.com',
  navigation: ['orders'],
}

/** What an owner may write who does not have TypeScript look over his shoulder. */
function complaintOf(settings: object): string {
  try {
    defineSite(settings as SiteSettings)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('defineSite', () => {
  test('fills in what was left to its usual value', () => {
    expect(defineSite(least)).toEqual({
      ...least,
      pageSize: 20,
      aiCrawlers: 'allow',
      articlesWithErrors: 'stop',
      looks: { accent: '#c8402a', covers: 'varied' },
      home: {},
      headerLinks: [],
      footerLinks: [],
      offline: true,
      filings: {},
    })
  })

  test('drops the slash at the end of the address', () => {
    expect(defineSite({ ...least, url: 'https://example.com/help/' }).url).toBe(
      'https://example.com/help',
    )
  })

  test('takes filing numbers as the registers write them', () => {
    const filings = { icp: '京ICP备12345678号-1', police: '京公网安备 11010102000001号' }
    expect(defineSite({ ...least, filings }).filings).toEqual(filings)
  })

  test('names every wrong value at once, each with an example', () => {
    const wrong = {
      ...least,
      name: '',
      url: 'help.example.com',
      navigation: ['orders', 'orders'],
      pageSize: 0,
      contactEmail: 'help',
      looks: { accent: 'red', covers: 'loud', icon: 'icon.jpg' },
      footerLinks: [{ label: '招聘', href: 'jobs' }],
      filings: { icp: '12345678' },
      repository: { url: 'https://github.com/you/help', branch: 'main', host: 'gitea' },
      navigaton: [],
    }
    expect(complaintOf(wrong)).toMatchInlineSnapshot(`
      "site.config.ts 有误：
        name：不能空着，现在是 ""。例如 name: '小店帮助'
        url：要写完整的网址，以 https:// 开头，现在是 "help.example.com"。例如 url: 'https://help.example.com'
        url：要写完整的网址，以 https:// 开头，现在是 "help.example.com"。例如 url: 'https://help.example.com'
        navigation：同一个分类写了两遍，现在是 ["orders","orders"]。例如 navigation: ['orders', 'refunds']
        pageSize：至少 1 篇，现在是 0。例如 pageSize: 20
        contactEmail：要写一个邮箱地址，现在是 "help"。例如 contactEmail: 'help@example.com'
        repository.host：只能写 'github'、'gitlab' 或 'gitee'，现在是 "gitea"。例如 repository: { url: 'https://github.com/you/help', branch: 'main', host: 'github' }
        looks.accent：要写 # 和六位的颜色，现在是 "red"。例如 looks: { accent: '#0b6bcb', logo: { light: '/brand/logo.svg' }, icon: '/brand/icon.svg', covers: 'quiet' }
        looks.icon：要写 public/ 里 SVG 或 PNG 文件的地址，以 / 开头，现在是 "icon.jpg"。例如 looks: { accent: '#0b6bcb', logo: { light: '/brand/logo.svg' }, icon: '/brand/icon.svg', covers: 'quiet' }
        looks.covers：只能写 'varied'、'quiet' 或 'none'，现在是 "loud"。例如 looks: { accent: '#0b6bcb', logo: { light: '/brand/logo.svg' }, icon: '/brand/icon.svg', covers: 'quiet' }
        footerLinks 第 1 项.href：本站的地址以 / 开头，别的网站以 https:// 开头，现在是 "jobs"。例如 footerLinks: [{ label: '招聘', href: 'https://www.example.com/jobs' }]
        filings.icp：要照备案系统里的样子写，现在是 "12345678"。例如 filings: { icp: '京ICP备12345678号-1', police: '京公网安备11010102000001号' }
        没有「navigaton」这一项，看看是不是写错了名字"
    `)
  })

  test('says what is missing', () => {
    const { name: _, ...nameless } = least
    expect(complaintOf(nameless)).toContain("name：要写文字，现在没有写。例如 name: '小店帮助'")
  })
})
