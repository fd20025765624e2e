import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Waits until the device has a copy of each address, and the worker answers for the page. */
export async function untilKept(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    // The page comes into its cache last.
    const isKept = () =>
      page.evaluate((name) => caches.match(name).then((copy) => copy !== undefined), address)
    await expect.poll(isKept, { timeout: 30_000 }).toBe(true)
  }
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
