import { describe, expect, inject, test } from 'vitest'
import { prepareBrowser } from './browser'
import { PAGES } from './site-map'

const open = prepareBrowser()

describe('content security policy', () => {
  test.each(Object.entries(PAGES))(
    '%s carries it first in head, without unsafe-inline',
    async (_, address) => {
      const html = await (await fetch(inject('siteUrl') + address)).text()
      const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
        html,
      )?.[1]
      expect(policy).toContain("default-src 'none'")
      expect(policy).toMatch(/script-src 'self' 'sha256-/)
      expect(policy).not.toContain('unsafe')
    },
  )

  test.each(Object.entries(PAGES))('%s has one script to load, our own', async (_, address) => {
    const html = await (await fetch(inject('siteUrl') + address)).text()
    const loaded = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)
    expect(loaded).toEqual([expect.stringMatching(/^\/scripts\/reader-\w+\.js$/)])
    expect(html).not.toMatch(/__next_f|\/_next\/[^"]+\.js/)
  })

  test('blocks a script that is not ours and lets ours enhance the page', async () => {
    const { page, faults } = await open(PAGES.stepsArticle)
    expect(faults).toEqual([])
    await page.getByText('外观', { exact: true }).click()
    await page.getByRole('radio', { name: '深色' }).check()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      return 'intruder' in window
    })
    expect(ran).toBe(false)
    await page.context().close()
  })
})

describe('headers', () => {
  test.each(['/', PAGES.stepsArticle, PAGES.notFound, '/feed.xml'])(
    '%s has the fixed ones',
    async (address) => {
      const { headers } = await fetch(inject('siteUrl') + address)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.has('x-powered-by')).toBe(false)
    },
  )

  test('let a page be kept but asked about, and a file named after its content kept for good', async () => {
    const page = await fetch(inject('siteUrl') + PAGES.stepsArticle)
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(await page.text())?.[1]
    const { headers } = await fetch(inject('siteUrl') + style)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('an address that cannot be read', () => {
  test.each(['/%E0%A4%A', '/articles/%FF'])(
    '%s gets our page for what is not there',
    async (address) => {
      const response = await fetch(inject('siteUrl') + address)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('<html lang="zh-CN"')
    },
  )
})
