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

describe('the facts on a phone', () => {
  test('stand in one line under the title, and whole at the end', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE })
    const lines = await page
      .locator('.article-head .facts')
      .evaluate(({ clientHeight }) => clientHeight)
    expect(lines).toBeLessThan(30)
    const full = page.getByRole('region', { name: '关于这篇' })
    expect(await full.textContent()).toMatch(/发布于 2024-05-12 14:30/)
    await page.setViewportSize(DESKTOP)
    expect(await full.isVisible()).toBe(false)
    expect(await page.locator('.facts-full').textContent()).toMatch(/发布于 2024-05-12 14:30/)
    await page.context().close()
  })

  test('come before the question whether it helped, and that before other articles', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE })
    const tops = await page.evaluate(() =>
      ['.full-facts', '.helpful', '.recommended', '.sidebar'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0,
      ),
    )
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    const blocks = page.locator('.sidebar > *')
    const shown = await blocks.evaluateAll((all) => all.filter((each) => each.checkVisibility()))
    expect(shown).toHaveLength(2)
    await page.context().close()
  })
})

describe('the first words of the home page', () => {
  test.each([320, 360, 390])('break between words at %i px', async (width) => {
    const { page } = await open('/', { viewport: { width, height: 800 } })
    const split = await page.locator('#hero').evaluate((title) => {
      const range = document.createRange()
      const words = title.textContent ?? ''
      const at = words.indexOf('清楚')
      // The place of each of the two characters, wherever its text node is.
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
      const tops: number[] = []
      let passed = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        for (const place of [at, at + 1]) {
          if (place < passed || place >= passed + length) continue
          range.setStart(node, place - passed)
          range.setEnd(node, place - passed + 1)
          tops.push(range.getBoundingClientRect().top)
        }
        passed += length
      }
      return tops.length !== 2 || tops[0] !== tops[1]
    })
    expect(split).toBe(false)
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

  test('stays within a narrow window in the largest type', async () => {
    const { page } = await open(
      PAGES.stepsArticle,
      { viewport: { width: 320, height: 640 } },
      async (fresh) => {
        await fresh.addInitScript(() => localStorage.setItem('text-size', 'x-large'))
      },
    )
    await page.locator('.prose figure > a').first().click()
    const dialog = page.locator('.picture-dialog')
    await dialog.waitFor()
    const right = (selector: string) =>
      dialog
        .locator(selector)
        .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().right)))
    expect(await right('button')).toBeLessThanOrEqual(320)
    expect(await right('img')).toBeLessThanOrEqual(320)
    await page.context().close()
  })

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

describe('on a line that drops every third request', () => {
  test('an article stands whole, in its look, and its steps can be ticked', async () => {
    let asked = 0
    const { page } = await open(PAGES.stepsArticle, { viewport: PHONE }, async (each) => {
      await each.route('**/*', (route) => {
        asked += 1
        return asked % 3 === 0 ? route.abort() : route.fallback()
      })
    })
    expect(asked).toBeGreaterThan(3)
    expect(await page.locator('ol.steps > li').count()).toBe(10)
    const header = page.locator('.site-header')
    expect(await header.evaluate((bar) => getComputedStyle(bar).position)).toBe('sticky')
    const box = page.locator('.step').first().getByRole('checkbox')
    await box.check()
    expect(await box.isChecked()).toBe(true)
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
  test.each(['light', 'dark'] as const)(
    'shows no frame in another theme than %s',
    async (chosen) => {
      const colorScheme = chosen === 'dark' ? 'light' : 'dark'
      const { page } = await open(PAGES.stepsArticle, { colorScheme }, async (fresh) => {
        await fresh.addInitScript((theme) => {
          localStorage.setItem('theme', theme)
          const frames: string[] = []
          Object.assign(window, { frames_: frames })
          const look = () => {
            frames.push(getComputedStyle(document.documentElement).backgroundColor)
            if (document.readyState !== 'complete') requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }, chosen)
      })
      const frames = await page.evaluate(
        () => (window as unknown as { frames_: readonly string[] }).frames_,
      )
      const paperOf = (theme: string) =>
        page.evaluate((named) => {
          document.documentElement.dataset.theme = named
          return getComputedStyle(document.documentElement).backgroundColor
        }, theme)
      expect(frames.length).toBeGreaterThan(0)
      expect([...new Set(frames)]).toEqual([await paperOf(chosen)])
      expect(await paperOf(colorScheme)).not.toBe(await paperOf(chosen))
      await page.context().close()
    },
  )

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

describe('on paper', () => {
  test('an article with ten steps and pictures takes three sheets, and says where it is', async () => {
    const { page } = await open(PAGES.stepsArticle, { viewport: DESKTOP })
    await page.evaluate(() => {
      for (const image of document.images) image.loading = 'eager'
    })
    await page.waitForLoadState('networkidle')
    const sheets = String(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(sheets.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3)
    await page.emulateMedia({ media: 'print' })
    const address = page.locator('.print-address')
    expect(await address.isVisible()).toBe(true)
    expect(await address.textContent()).toMatch(
      /^https?:\/\/\S+\/articles\/jd-finance-unbind-card$/,
    )
    for (const control of ['.step-tick', '.step-stuck', '.start-line', '.step-progress']) {
      expect(await page.locator(control).first().isVisible(), control).toBe(false)
    }
    expect(await page.locator('.step-body').last().isVisible()).toBe(true)
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
