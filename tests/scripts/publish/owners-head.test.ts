import { describe, expect, test } from 'vitest'
import { defineSite } from '@/lib/settings/define-site'
import type { SiteSettings } from '@/lib/settings/site-settings'
import { finishPage } from '@/scripts/publish/finish-page'
import { NOTHING, ownersHead } from '@/scripts/publish/owners-head'

const headOf = (settings: Pick<SiteSettings, 'verification' | 'head' | 'statistics'>) =>
  ownersHead(
    defineSite({
      name: '小店',
      description: '帮助',
      url: 'https://a.cn',
      navigation: [],
      ...settings,
    }),
  )

const statistics = {
  name: '某统计',
  script: 'https://stats.example.com/s.js?id=1&v=2',
  integrity: 'sha384-AAAA',
  data: { 'website-id': '"><b>' },
  connect: ['https://collect.example.com'],
}

describe('ownersHead', () => {
  test('is nothing where the owner has named nothing', () => {
    expect(headOf({})).toEqual(NOTHING)
  })

  test('has the codes of all search engines under the names that they look for', () => {
    const verification = {
      baidu: 'codeva-1',
      bing: 'BING1',
      google: 'goog=1',
      so360: 'so36',
      sogou: 'sogo',
    }
    expect(headOf({ verification }).html).toBe(
      '<meta name="baidu-site-verification" content="codeva-1"><meta name="msvalidate.01" content="BING1"><meta name="google-site-verification" content="goog=1"><meta name="360-site-verification" content="so36"><meta name="sogou_site_verification" content="sogo">',
    )
  })

  test('loads the script late, and names for the policy just what was named', () => {
    expect(headOf({ statistics })).toEqual({
      html: '<script defer src="https://stats.example.com/s.js?id=1&amp;v=2" integrity="sha384-AAAA" crossorigin="anonymous" data-website-id="&quot;&gt;&lt;b&gt;"></script>',
      sources: {
        'script-src': ['https://stats.example.com/s.js'],
        'connect-src': ['https://collect.example.com'],
        'img-src': [],
      },
    })
  })

  test.each([
    ['http', 'http://stats.example.com/s.js'],
    ['a second directive', 'https://stats.example.com/s.js; script-src *'],
    ['a quotation mark', "https://stats.example.com/'unsafe-inline'"],
    ['every site', 'https://*'],
  ])('refuses a script by %s', (_, script) => {
    expect(() => headOf({ statistics: { name: '某统计', script } })).toThrow('statistics.script')
  })

  test.each([
    'https://*.example.com',
    'https://a.cn/path',
    '*',
    "'unsafe-inline'",
    'https://a.cn ; x',
  ])('refuses %s as a place to send to', (place) => {
    const wrong = { name: '某统计', script: 'https://a.cn/s.js', connect: [place] }
    expect(() => headOf({ statistics: wrong })).toThrow('statistics.connect')
  })
})

describe('finishPage', () => {
  const link = '<link rel="stylesheet" href="/_next/static/a.css"/>'
  const page = Buffer.from(`<html><head>${link}<title>解绑</title></head><body></body></html>`)
  const styles = () => ({ knows: new Set<string>(), write: () => 'p{margin:0}' })
  const finish = { script: '/scripts/r.js', styles, base: '' }

  test('puts the owner\u2019s tags at the end of head, in their own letters', () => {
    const owners = headOf({ head: '<meta name="author" content="小店">', statistics })
    const html = finishPage(page, { ...finish, owners }).toString('utf8')
    expect(html).toContain('<meta name="author" content="小店"><script defer src="https://stats.')
    expect(html).toContain("img-src 'self'; connect-src 'self' https://collect.example.com;")
    expect(html).toMatch(/script-src 'self' 'sha256-[^']+' https:\/\/stats\.example\.com\/s\.js"/)
  })

  test('refuses the same script where a page brings it by itself', () => {
    const intruder = '<script defer src="https://stats.example.com/s.js?id=1&amp;v=2"></script>'
    const bad = Buffer.from(page.toString().replace('</body>', `${intruder}</body>`))
    const owners = headOf({ statistics })
    expect(() => finishPage(bad, { ...finish, owners })).toThrow('a script that nobody knows')
  })
})
