// Needs the sample articles.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { transform } from 'esbuild'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { prepareBrowser } from './browser'
import { asOldBrowser, forgetNewThings } from './old-browser'
import { PAGES, PHONE } from './site-map'

const open = prepareBrowser()
const root = path.resolve(import.meta.dirname, '..', '..')

/** Opens a page as Chrome 87 or Safari 14 would read it. */
async function openOld(address: string, options: BrowserContextOptions = {}) {
  return open(address, options, async (page) => {
    await page.addInitScript(forgetNewThings)
    await page.route(`${inject('siteUrl')}/**`, async (route) => {
      const type = route.request().resourceType()
      if (type !== 'stylesheet' && type !== 'document') return route.fallback()
      const response = await route.fetch()
      const text = await response.text()
      const body = type === 'stylesheet' ? asOldBrowser(text) : withOldStyle(text)
      await route.fulfill({ response, body })
    })
  })
}

/** The page's own style too. Its policy goes, which knows the style by its hash. */
function withOldStyle(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      /<style>([\s\S]*?)<\/style>/,
      (_, style: string) => `<style>${asOldBrowser(style)}</style>`,
    )
}

/** Where the parts of a page stand, to the pixel: `name: left, width`. */
function boxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts =
      'h1, main, .sidebar, .site-header-row > *, .site-header a, .toc, .prose > p, .step-number, .step-title, .step-tick, .card, .ruled-list > li, .side-list, .chips a, .search-form, .site-footer'
    return [...document.querySelectorAll(parts)].map((part) => {
      const { left, width } = part.getBoundingClientRect()
      const name = part.className || part.tagName
      return `${name} ${part.textContent?.trim().slice(0, 8)}: ${Math.round(left)}, ${Math.round(width)}`
    })
  })
}

/** One of each layout. */
const LAYOUTS = [
  'home',
  'stepsArticle',
  'proseArticle',
  'category',
  'topics',
  'tags',
  'search',
  'hot',
  'feedback',
  'notFound',
] as const

describe.each([PHONE, { width: 1280, height: 800 }])('at $width px', (viewport) => {
  test.each(LAYOUTS)('%s looks the same', async (name) => {
    const address = PAGES[name]
    const now = await open(address, { viewport })
    const old = await openOld(address, { viewport })
    expect(await boxes(old.page)).toEqual(await boxes(now.page))
    const style = () => {
      const { backgroundColor, color, fontSize, fontFamily } = getComputedStyle(document.body)
      const { position, borderBottomStyle } = getComputedStyle(
        document.querySelector('.site-header') ?? document.body,
      )
      return { backgroundColor, color, fontSize, fontFamily, position, borderBottomStyle }
    }
    expect(await old.page.evaluate(style)).toEqual(await now.page.evaluate(style))
    await old.page.context().close()
    await now.page.context().close()
  })
})

describe('what an old browser can do', () => {
  test('tick a step, which folds', async () => {
    const { page, faults } = await openOld(PAGES.stepsArticle, { viewport: PHONE })
    const first = page.locator('.step').first()
    await first.locator('.step-tick').click()
    expect(await first.locator('.step-body').isVisible()).toBe(false)
    await page.reload()
    expect(await page.locator('.step-body').first().isVisible()).toBe(false)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('choose the dark theme, and see what is chosen', async () => {
    const { page } = await openOld(PAGES.home, { viewport: PHONE })
    await page.getByText('外观', { exact: true }).click()
    const dark = page.getByText('深色', { exact: true })
    const before = await dark.evaluate((element) => getComputedStyle(element).backgroundColor)
    await dark.click()
    expect(await dark.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      before,
    )
    await page.context().close()
  })

  test('search, on a page of its own', async () => {
    const { page, faults } = await openOld(PAGES.home, { viewport: PHONE })
    await page.locator('.site-header a[href="/search"]').click()
    await page.waitForURL('**/search')
    await page.locator('main input[name=q]').fill('解绑')
    await page.locator('.search-hits li').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

/** Names of methods, however rarely they are reached: what `forgetNewThings` takes away. */
const NEW_METHODS =
  /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|withResolvers|canParse|structuredClone)\(/

describe('the scripts', () => {
  const folder = path.join(root, 'public', 'scripts')
  test.each(readdirSync(folder))('%s has no syntax that they do not know', async (name) => {
    const code = readFileSync(path.join(folder, name), 'utf8')
    expect(NEW_METHODS.exec(code)?.[0]).toBeUndefined()
    const { code: lowered } = await transform(code, {
      target: ['chrome87', 'safari14'],
      supported: { destructuring: true },
      minify: true,
      charset: 'utf8',
      format: 'esm',
    })
    // Lowering changes nothing that is low enough already, up to line ends.
    expect(lowered.length).toBeLessThan(code.length * 1.02 + 50)
    expect(code).not.toMatch(/\(\?<[=!]/)
  })
})
