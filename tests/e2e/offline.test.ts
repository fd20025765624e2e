import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { KEPT_PREFIX } from '@/components/offline/kept-names'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { PAGES, PHONE } from './site-map'

const root = path.resolve(import.meta.dirname, '..', '..')

let browser: Browser
let served: ServedBuild
let dataDir: string
// A server of its own, which can be ended: so the network is away for the page and for its worker alike.
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'zhinan-offline-'))
  served = await serveBuild(root, { DATA_DIR: dataDir })
  browser = await chromium.launch({
    executablePath: inject('browserPath'),
    args: CHROMIUM_FLAGS,
  })
})
afterEach(async () => {
  await browser.close()
  await served.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function read(address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(served.siteUrl + address)
  return page
}

/** Until the device has a copy of the page and of the list that stands in for others. */
async function untilKept(page: Page, address: string): Promise<void> {
  for (const each of [address, PAGES.saved]) {
    // The page comes into its cache last.
    const isKept = () =>
      page.evaluate((name) => caches.match(name).then((copy) => copy !== undefined), each)
    await expect.poll(isKept, { timeout: 30_000 }).toBe(true)
  }
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

describe('without a network', () => {
  test('an article that was opened is there, whole, with the date of the copy', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, PAGES.stepsArticle)
    await served.stop()
    await page.reload()
    await page.getByText(/没有网络。这是 \d{4}-\d\d-\d\d \d\d:\d\d 存在这台设备上的一份/).waitFor()
    expect(await page.locator('ol.steps > li').count()).toBe(10)
    // Script and style came too, and so did the pictures of the text.
    await page.locator('.step[aria-current]').waitFor()
    expect(
      await page.locator('.kept-note').evaluate((note) => getComputedStyle(note).borderTopStyle),
    ).toBe('solid')
    const picture = page.locator('.prose img').first()
    await picture.scrollIntoViewIfNeeded()
    await page.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
      await picture.elementHandle(),
    )
  })

  test('a page that was never opened leads to those that can be', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, PAGES.stepsArticle)
    await served.stop()
    await page.goto(served.siteUrl + PAGES.listStepsArticle)
    await page.getByText('没有网络，这一页也没有存过').waitFor()
    // The list itself is no article.
    await page.locator('.saved-list a').first().waitFor()
    expect(await page.locator('.saved-list a').allTextContents()).toHaveLength(1)
    await page.getByRole('link', { name: /京东金融怎么解绑/ }).click()
    await page.getByText(/存在这台设备上的一份/).waitFor()
    expect(new URL(page.url()).pathname).toBe(PAGES.stepsArticle)
  })
})

describe('a copy', () => {
  test('has every file that it names, from the same answer', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, PAGES.stepsArticle)
    const missing = await page.evaluate(async (name) => {
      const cache = await caches.open(name)
      const has = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
      const html = await (await cache.match(location.pathname))?.text()
      const named = [...(html ?? '').matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)]
      return named.length > 1
        ? named.map(([, file = '']) => file).filter((file) => !has.has(file))
        : ['nothing is named']
    }, KEPT_PREFIX + PAGES.stepsArticle)
    expect(missing).toEqual([])
  })
})

describe('收藏', () => {
  test('lists what was saved on this device, until it is taken out', async () => {
    const page = await read(PAGES.stepsArticle)
    const button = page.getByRole('button', { name: '收藏', exact: true })
    await page.locator('[data-save][aria-pressed]').waitFor()
    await untilKept(page, PAGES.stepsArticle)
    await button.click()
    await page.getByRole('button', { name: '已收藏' }).waitFor()
    await page.goto(served.siteUrl + PAGES.saved)
    const saved = page.getByRole('region', { name: '收藏的文章' })
    await saved.getByRole('link', { name: /京东金融怎么解绑/ }).waitFor()
    await saved.getByRole('button', { name: /^移除/ }).click()
    await saved.getByText('还没有收藏。').waitFor()
    expect(await page.evaluate((name) => caches.has(name), KEPT_PREFIX + PAGES.stepsArticle)).toBe(
      false,
    )
  })

  test('says without JavaScript what it needs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(served.siteUrl + PAGES.saved)
    expect(await page.getByText('要运行 JavaScript').isVisible()).toBe(true)
    expect(await page.getByText('还没有收藏。').isVisible()).toBe(false)
  })
})
