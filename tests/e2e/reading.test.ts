// Needs the sample articles.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { follow, prepareBrowser } from './browser'
import { DESKTOP, PAGES, PHONE } from './site-map'

const open = prepareBrowser()

describe('ticking steps', () => {
  test('folds the step and is remembered on the device', async () => {
    const { page, faults } = await open(PAGES.stepsArticle, { viewport: PHONE })
    const first = page.locator('.step').first()
    await first.getByLabel(/^标为完成/).click()
    expect(await first.getByRole('checkbox').isChecked()).toBe(true)
    expect(await first.locator('.step-body').isVisible()).toBe(false)
    await page.reload()
    expect(await page.locator('.step').first().getByRole('checkbox').isChecked()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('works with the keyboard alone', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: DESKTOP })
    const box = page.locator('.step').nth(1).getByRole('checkbox')
    await box.focus()
    await page.keyboard.press('Space')
    expect(await box.isChecked()).toBe(true)
    await page.context().close()
  })

  test('moves nothing when scripts wake up', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE })
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 1000)
        }),
    )
    expect(shift).toBe(0)
    await page.context().close()
  })
})

describe('the step bar on a phone', () => {
  test('says which step is next and leads there', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE })
    await page.locator('.step').nth(4).scrollIntoViewIfNeeded()
    const bar = page.locator('.step-bar')
    await bar.waitFor({ state: 'visible' })
    expect((await bar.textContent()) ?? '').toMatch(/第\s*\d+\s*\/\s*10\s*步/)
    await page.context().close()
  })
})

describe('a picture of the text', () => {
  const sizeOf = (page: Page) =>
    page.locator('.picture-stage img').evaluate((image) => image.getBoundingClientRect().width)

  test('fills the screen and can be magnified', async () => {
    const { page, faults } = await open(PAGES.stepsArticle, { viewport: PHONE })
    await page.locator('.prose figure > a').first().click()
    await page.locator('.picture-dialog').waitFor()
    const whole = await sizeOf(page)
    expect(whole).toBe(PHONE.width)
    await page.getByRole('button', { name: '放大' }).click()
    expect(await sizeOf(page)).toBe(2 * whole)
    await page.locator('.picture-stage').dblclick()
    expect(await sizeOf(page)).toBe(whole)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    ['关闭', (page: Page) => page.getByRole('button', { name: '关闭' }).click()],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['the way back', (page: Page) => page.goBack()],
  ])('closes by %s and leaves the reader where they were', async (_, close) => {
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE })
    const link = page.locator('.prose figure > a').first()
    await link.click()
    await page.locator('.picture-dialog').waitFor()
    await close(page)
    await page.locator('.picture-dialog').waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe(PAGES.stepsArticle)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.evaluate(() => history.state?.picture)).toBeUndefined()
    await page.context().close()
  })
})

describe('without JavaScript', () => {
  test('an article is a plain ordered list with every word and working links', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE, javaScriptEnabled: false })
    expect(await page.locator('ol.steps > li').count()).toBe(10)
    for (const body of await page.locator('.step-body').all())
      expect(await body.isVisible()).toBe(true)
    expect(
      await page
        .getByLabel(/^标为完成/)
        .first()
        .isVisible(),
    ).toBe(false)
    expect(await page.getByRole('heading', { name: '推荐阅读' }).isVisible()).toBe(true)
    await follow(page.getByRole('link', { name: '首页' }).first())
    expect(new URL(page.url()).pathname).toBe('/')
    await page.context().close()
  })
})

describe('appearance', () => {
  test('keeps the chosen theme and text size on the next page', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: DESKTOP })
    await page.getByText('外观', { exact: true }).click()
    await page.getByText('深色', { exact: true }).click()
    await page.getByText('特大', { exact: true }).click()
    await page.goto(new URL(PAGES.latest, page.url()).href)
    const { theme, textSize } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
    expect([theme, textSize]).toEqual(['dark', 'x-large'])
    await page.context().close()
  })

  test('prints black on white without navigation', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: DESKTOP, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-header').isVisible()).toBe(false)
    expect(await page.locator('.sidebar').isVisible()).toBe(false)
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(background)
    await page.context().close()
  })
})

describe('a wrong address', () => {
  test('offers search with its own words filled in', async () => {
    const { page } = await open('/articles/jie-bang-unknown')
    expect(await page.locator('main input[name=q]').inputValue()).toContain('unknown')
    await page.context().close()
  })
})
