import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'

/** A page and what went wrong on it: console errors, uncaught errors, blocked or failed requests. */
export type WatchedPage = { readonly page: Page; readonly faults: readonly string[] }

/**
 * Starts Chromium for the tests of a file and returns a way to open pages of the site in it, enhanced, since
 * the reader's script runs before `load`; each page has a fresh profile, and all are closed at the end.
 */
export function prepareBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browserPath'), args: CHROMIUM_FLAGS })
  })
  afterAll(() => browser.close())

  return async function open(
    address: string,
    options: BrowserContextOptions = {},
    /** What is done to the page before it has an address. */
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<WatchedPage> {
    const context = await browser.newContext({ locale: 'zh-CN', ...options })
    const page = await context.newPage()
    const faults = watchFaults(page)
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('siteUrl')))
        faults.push(`foreign request: ${request.url()}`)
    })
    await prepare(page)
    await page.goto(inject('siteUrl') + address, { waitUntil: 'load' })
    return { page, faults }
  }
}

/** What goes wrong on the page from now on: console errors and uncaught ones; more may be added. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return faults
}

/** Adds answers of 400 and above to them. */
export function watchAnswers(page: Page, faults: string[]): void {
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
}

/**
 * Clicks what leads to another page, and waits until that page is whole: a click only waits for its
 * first byte, and what is asked at once, such as a number of elements, may find none yet.
 */
export async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent('load'), target.click()])
}
