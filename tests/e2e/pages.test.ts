import { describe, expect, test } from 'vitest'
import { siteConfig } from '@/site.config'
import { prepareBrowser } from './browser'
import { PAGES } from './site-map'

const open = prepareBrowser()

describe('structure', () => {
  test.each(Object.entries(PAGES))(
    '%s has one h1, a title, a description and a canonical address',
    async (name, address) => {
      const { page } = await open(address, { javaScriptEnabled: false })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toContain(siteConfig.name)
      if (name !== 'notFound') {
        expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy()
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/^http/)
      }
      await page.context().close()
    },
  )
})
