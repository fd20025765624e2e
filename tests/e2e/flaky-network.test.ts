// Needs the sample articles.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { prepareBrowser } from './browser'
import { PAGES, PHONE } from './site-map'

const open = prepareBrowser()
const options = { viewport: PHONE, serviceWorkers: 'block' } as const

/** Loses requests of the page, never the page itself. */
function losing(isLost: (url: string, place: number) => boolean) {
  return async (page: Page) => {
    let place = 0
    await page.route('**/*', (route) => {
      const request = route.request()
      if (request.isNavigationRequest()) return route.fallback()
      place += 1
      return isLost(request.url(), place) ? route.abort('connectionreset') : route.fallback()
    })
  }
}

/** Controls that only the script makes work. */
const NEED_SCRIPT = '[data-save], [data-copy], .step-tick, .step-stuck, [data-appearance]'

describe('a line that loses the reader’s script', () => {
  test('leaves nothing dead to press, and every step open', async () => {
    const lost = losing((url) => url.includes('/scripts/reader-'))
    const { page } = await open(PAGES.stepsArticle, options, async (fresh) => {
      await fresh.addInitScript((slug) => {
        localStorage.setItem(`steps:${slug}`, JSON.stringify(['登录绑卡的账号']))
      }, PAGES.stepsArticle.split('/').at(-1))
      await lost(fresh)
    })
    expect(await page.locator(NEED_SCRIPT).evaluateAll((all) => all.length)).toBeGreaterThan(20)
    expect(await page.locator(NEED_SCRIPT).filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.step-body').filter({ visible: true }).count()).toBe(10)
    await page.getByRole('link', { name: '开始第 1 步' }).click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#登录绑卡的账号')
    await page.context().close()
  })
})

describe('a line that loses the style sheet once', () => {
  test.each([PAGES.stepsArticle, PAGES.search])('%s asks again, and gets it', async (address) => {
    let asked = 0
    const { page } = await open(
      address,
      options,
      losing((url) => {
        if (!url.endsWith('.css')) return false
        asked += 1
        return asked === 1
      }),
    )
    await expect.poll(() => asked).toBe(2)
    // What scripts add is styled by nothing else.
    await page.locator('.site-header a[href="/search"]').click()
    const dialog = page.locator('.search-dialog')
    await dialog.waitFor()
    expect(await dialog.evaluate((element) => getComputedStyle(element).position)).toBe('fixed')
    await page.context().close()
  })
})

describe.each([0, 1, 2])('a line that drops every third request, from %i on', (first) => {
  test('has articles that are read and ticked, or read without ticks', async () => {
    const { page } = await open(
      PAGES.stepsArticle,
      options,
      losing((_, place) => place % 3 === first),
    )
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    const tick = page.locator('.step-tick').first()
    if (await tick.isVisible()) {
      await tick.click()
      expect(await page.locator('.step-body').first().isVisible()).toBe(false)
    }
    await page.mouse.wheel(0, 12_000)
    await page.getByRole('heading', { name: '推荐阅读' }).waitFor()
    expect(await page.locator('ol.steps > li').count()).toBe(10)
    const header = page.locator('.site-header')
    expect(await header.evaluate((element) => getComputedStyle(element).position)).toBe('sticky')
    expect(wrong).toEqual([])
    await page.context().close()
  })
})
