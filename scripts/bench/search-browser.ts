import { chromium, type Page } from 'playwright-core'
import type { BuiltIndex } from '@/lib/search/build-index'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { findBrowser } from '@/scripts/browser/find-browser'
import { serveBuild } from '@/scripts/browser/serve-build'

const CPU_SLOWDOWN = 4

/**
 * Prints how long results take after a keystroke in the dialog of the built site, on a processor a
 * quarter as fast, with the given index in place of the site's own. The second time everything that
 * the query needs is there already.
 */
export async function benchSearchInBrowser(
  root: string,
  { manifest, written }: BuiltIndex,
  queries: readonly string[],
): Promise<void> {
  const [executablePath, { siteUrl, stop }] = [await findBrowser(root), await serveBuild(root)]
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  try {
    const page = await (await browser.newContext()).newPage()
    await page.route('**/search/**/*.json', (route) => {
      const body = written.get(new URL(route.request().url()).pathname.slice('/search/'.length))
      return body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: 'application/json', body })
    })
    await page.route('**/search/manifest.json', (route) => route.fulfill({ json: manifest }))
    await page.goto(siteUrl, { waitUntil: 'networkidle' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.keyboard.press('/')
    const field = page.locator('dialog input')
    await field.waitFor()
    const warm: { query: string; time: number }[] = []
    for (const query of queries) {
      await timeQuery(page, query)
      await timeQuery(page, '')
      warm.push({ query, time: await timeQuery(page, query) })
      await timeQuery(page, '')
    }
    warm.sort((a, b) => a.time - b.time)
    const worst = warm.at(-1)
    console.log(
      `浏览器（CPU ÷ ${CPU_SLOWDOWN}，分片已在）：按键到结果中位 ${warm[Math.floor(warm.length / 2)]?.time.toFixed(0)} 毫秒，最慢 ${worst?.time.toFixed(0)} 毫秒（「${worst?.query}」）`,
    )
  } finally {
    await browser.close()
    stop()
  }
}

/** Milliseconds from the input event to the results being in the page. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('dialog input')
    const body = document.querySelector('.search-dialog-body')
    if (!field || !body) throw new Error('no dialog')
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if ((text === '') !== !body.querySelector('[data-shown]')) return
        observer.disconnect()
        resolve()
      })
      observer.observe(body, { childList: true, subtree: true, characterData: true })
      setTimeout(resolve, 3000)
    })
    const start = performance.now()
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await changed
    return performance.now() - start
  }, query)
}
