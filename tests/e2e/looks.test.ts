import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { prepareBrowser } from './browser'
import { lookAtPage } from './look-at-page'
import { PAGES } from './site-map'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const WIDTHS = [320, 390, 768, 1280, 2560]
const SIZES = ['', 'large', 'x-large']
const THEMES = ['light', 'dark']
const PHONE_WIDTH = 480

const open = prepareBrowser()

/** Every width, size of text and theme, each as words for the message. */
const STATES = WIDTHS.flatMap((width) =>
  SIZES.flatMap((size) => THEMES.map((theme) => ({ width, size, theme }))),
)

async function dress(page: Page, { width, size, theme }: (typeof STATES)[number]): Promise<void> {
  await page.setViewportSize({ width, height: width < PHONE_WIDTH ? 780 : 900 })
  await page.evaluate(
    ([textSize = '', chosen = '']) => {
      document.documentElement.dataset.theme = chosen
      if (textSize === '') delete document.documentElement.dataset.textSize
      else document.documentElement.dataset.textSize = textSize
    },
    [size, theme],
  )
}

/** What axe finds, as `rule: element`. It runs through the debugger, which no policy of the page hinders. */
function axeViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    )
  })
}

/**
 * Where axe looks as well: it takes half a second, and what it asks depends on the width by the parts that are
 * shown, on the theme by its colours, and on the size of the text hardly.
 */
const isAxed = ({ width, size }: (typeof STATES)[number]) =>
  size === '' || (size === 'x-large' && width === 320)

async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  await page.evaluate(axeSource)
  for (const state of STATES) {
    await dress(page, state)
    const name = `${state.width} px, ${state.size || 'standard'}, ${state.theme}`
    const found = await page.evaluate(lookAtPage, state.width < PHONE_WIDTH)
    const violations = isAxed(state) ? await axeViolations(page) : []
    faults.push(...[...found, ...violations].map((each) => `${name}: ${each}`))
  }
  return faults
}

describe('at every width, size of text and theme', () => {
  test.each(Object.entries(PAGES))('%s looks right', async (name, address) => {
    const { page, faults } = await open(address)
    expect(await faultsOf(page)).toEqual([])
    expect(faults).toEqual(name === 'notFound' ? [expect.stringContaining('404')] : [])
    await page.context().close()
  })

  test.each(['外观', '菜单'])('%s opens within a narrow window', async (label) => {
    const { page } = await open(PAGES.home)
    await dress(page, { width: 320, size: 'x-large', theme: 'light' })
    await page.locator('.site-header summary', { hasText: label }).click()
    expect(await page.evaluate(lookAtPage, true)).toEqual([])
    await page.context().close()
  })
})
