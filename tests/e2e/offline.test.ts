import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { KEPT_PREFIX } from '@/components/offline/kept-names'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { publishWorker } from '@/scripts/build/reader-script'
import { PAGES, PHONE } from './site-map'
import { untilKept } from './until-kept'

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

/** The page, and the list that stands in for others. */
const KEPT = [PAGES.stepsArticle, PAGES.saved]

describe('without a network', () => {
  test('an article that was opened is there, whole, with the date of the copy', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, KEPT)
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

  test('what comes when it is reached for is there too: the large picture, help when stuck, 收藏', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, KEPT)
    await served.stop()
    await page.reload()
    await page.getByText(/存在这台设备上的一份/).waitFor()
    await page.locator('.prose figure > a').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '关闭' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.step[aria-current] .step-stuck').click()
    await page.getByText('卡住了？先试这几样').waitFor()
    await page.goto(served.siteUrl + PAGES.saved)
    const opened = page.getByRole('region', { name: '最近打开过的' })
    await opened.getByRole('button', { name: /^移除：京东金融怎么解绑/ }).waitFor()
  })

  test('a picture opens by itself', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, KEPT)
    const address = await page.locator('.prose figure > a').first().getAttribute('href')
    await served.stop()
    const answer = await page.goto(served.siteUrl + address)
    expect(answer?.headers()['content-type']).toContain('image/svg+xml')
  })

  test('a page that was never opened leads to those that can be', async () => {
    const page = await read(PAGES.stepsArticle)
    await untilKept(page, KEPT)
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
    await untilKept(page, KEPT)
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

describe('offline reading that the owner has turned off', () => {
  test('is taken back from devices, and another site of the host keeps its own', async () => {
    await publishWorker(root, false, dataDir)
    const cleanUp = readFileSync(path.join(dataDir, 'sw.js'))
    let isOff = false
    // The same site, with the other worker once it is off.
    const front = createServer(async ({ url = '' }, response) => {
      const answer = await fetch(served.siteUrl + url)
      const type = answer.headers.get('content-type') ?? ''
      const body = isOff && url === '/sw.js' ? cleanUp : Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, { 'Content-Type': type }).end(body)
    }).listen(0, '127.0.0.1')
    await once(front, 'listening')
    const page = await (await browser.newContext()).newPage()
    await page.goto(
      `http://127.0.0.1:${(front.address() as AddressInfo).port}${PAGES.stepsArticle}`,
    )
    await untilKept(page, KEPT)
    isOff = true
    await page.evaluate(() => caches.open('another-cache'))
    // Browsers look for another worker whenever a page is opened.
    await page.goto(new URL(PAGES.home, page.url()).href)
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ])
    await expect.poll(left, { timeout: 30_000 }).toEqual(['another-cache'])
    front.closeAllConnections()
    front.close()
  })
})

describe('收藏', () => {
  test('lists what was saved on this device, until it is taken out', async () => {
    const page = await read(PAGES.stepsArticle)
    const button = page.getByRole('button', { name: '收藏', exact: true })
    await page.locator('[data-save][aria-pressed]').waitFor()
    await untilKept(page, KEPT)
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
