import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { prepareBrowser } from './browser'
import { DESKTOP, PAGES, PHONE } from './site-map'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const open = prepareBrowser()

const combinations = Object.entries(PAGES).flatMap(([name, address]) =>
  [PHONE, DESKTOP].flatMap((viewport) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name, address, viewport, colorScheme })),
  ),
)

/** What axe finds, as `rule: element`. It runs through the debugger, which no policy of the page hinders. */
async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    )
  })
}

/** Sideways scrolling, the commonest fault on phones. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

describe.each(combinations)(
  '$name at $viewport.width, $colorScheme',
  ({ name, address, viewport, colorScheme }) => {
    test('has no axe violation, no error and no sideways scrolling', async () => {
      const { page, faults } = await open(address, { viewport, colorScheme })
      expect(await axeViolations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      const expected = name === 'notFound' ? [expect.stringContaining('404')] : []
      expect(faults).toEqual(expected)
      await page.context().close()
    })
  },
)

describe('structure', () => {
  test.each(Object.entries(PAGES))(
    '%s has one h1, a title, a description and a canonical address',
    async (name, address) => {
      const { page } = await open(address, { javaScriptEnabled: false })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toContain('指南')
      if (name !== 'notFound') {
        expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy()
        expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/^http/)
      }
      await page.context().close()
    },
  )

  test.each(Object.entries(PAGES))(
    '%s does not break at 320 px with the largest text',
    async (_, address) => {
      const { page } = await open(address, { viewport: { width: 320, height: 640 } })
      await page.evaluate(() => {
        document.documentElement.dataset.textSize = 'x-large'
      })
      expect(await overflow(page)).toBe(0)
      await page.context().close()
    },
  )
})
