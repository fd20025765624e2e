// Needs the sample articles.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { follow, prepareBrowser } from './browser'
import { DESKTOP, PAGES, PHONE, READER } from './site-map'

const open = prepareBrowser()
const ARTICLE = PAGES.stepsArticle

/** As many titles as the sidebar has rows, and more than enough words. */
const LIVE = {
  views: 102_400,
  hot: Array.from({ length: 10 }, (_, place) => ({
    slug: `hot-${place}`,
    title:
      place % 2 ? '短标题' : '一个相当长的标题，长到在侧栏里一定要占去两行甚至三行的地方才放得下',
    views: 900 - place,
  })),
  searches: Array.from({ length: 10 }, (_, place) => `搜索词${'长'.repeat(place)}`),
}

/** Opens the article with the API answering as the test wants, once the page is complete. */
async function openAnswered(answer: (page: Page) => Promise<unknown>, viewport = DESKTOP) {
  const { page } = await open('/about', { viewport })
  await answer(page)
  await page.goto(new URL(ARTICLE, page.url()).href)
  return page
}

/** The sum of all layout shifts so far (CLS without windows). */
function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 500)
      }),
  )
}

/** Goes where the script of 有帮助吗 comes, and waits for it. */
async function nearVote(page: Page): Promise<void> {
  await page.locator('[data-helpful]').scrollIntoViewIfNeeded()
  await page.locator('[data-helpful] button[aria-pressed]').first().waitFor()
}

describe('views', () => {
  test('are counted once a reader and day, and not shown while they are few', async () => {
    const { page, faults } = await open('/about', READER)
    const count = async () => {
      const answer = page.waitForResponse('**/api/v1/views')
      await page.goto(new URL(ARTICLE, page.url()).href)
      return (await (await answer).json()).views
    }
    const first = await count()
    expect(first).toBeGreaterThan(0)
    expect(await count()).toBe(first)
    expect(await page.locator('[data-views]').allTextContents()).toEqual(['', ''])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('live values', () => {
  test.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('take the place of the build’s without moving anything (%s)', async (_, viewport) => {
    const page = await openAnswered(
      (each) => each.route('**/api/v1/views', (route) => route.fulfill({ json: LIVE })),
      viewport,
    )
    // Where it would be seen: a shift out of sight does not count. A phone leaves the lists out.
    if (viewport === DESKTOP) {
      await page.locator('#hot').scrollIntoViewIfNeeded()
      await page.getByRole('heading', { name: '热门阅读' }).waitFor()
      await page.getByRole('heading', { name: '大家都在搜' }).waitFor()
    } else {
      await page.locator('.full-facts').scrollIntoViewIfNeeded()
      await page.locator('.full-facts').getByText('10.2 万次浏览').waitFor()
    }
    expect(await page.locator('[data-views]').allTextContents()).toEqual([
      '10.2 万次浏览',
      '10.2 万次浏览',
    ])
    expect(await page.locator('[data-hot] li').count()).toBeLessThanOrEqual(10)
    expect(await page.getByRole('heading', { name: /编辑推荐/ }).count()).toBe(0)
    expect(await shiftsOf(page)).toBe(0)
    await page.context().close()
  })

  test.each([
    [
      'answers 503',
      (page: Page) => page.route('**/api/**', (route) => route.fulfill({ status: 503 })),
    ],
    ['is away', (page: Page) => page.route('**/api/**', (route) => route.abort())],
    [
      'knows nothing',
      (page: Page) => page.route('**/api/**', (route) => route.fulfill({ status: 404 })),
    ],
  ])('are not missed when the API %s', async (_, answer) => {
    const { page: still } = await open(ARTICLE, { viewport: DESKTOP, javaScriptEnabled: false })
    const built = await still.getByRole('heading', { level: 2 }).allTextContents()
    await still.context().close()
    const page = await openAnswered(answer)
    const asked = page.waitForRequest('**/api/v1/views')
    await page.reload()
    await asked
    expect(await shiftsOf(page)).toBe(0)
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(built)
    await page.context().close()
  })
})

describe('有帮助吗', () => {
  test('takes a vote in place, then a reason, step and words', async () => {
    const { page, faults } = await open(ARTICLE, READER)
    await nearVote(page)
    await page.getByRole('button', { name: '没解决' }).click()
    const form = page.getByRole('form', { name: '没解决的原因' })
    await form.getByRole('radio', { name: '步骤对不上' }).check()
    await page.getByText('原因也记下了').waitFor()
    await form.getByRole('combobox', { name: '卡在哪里' }).selectOption({ index: 2 })
    await form.getByRole('textbox', { name: '想补充的' }).fill('新版里没有这个按钮')
    await form.getByRole('button', { name: '提交' }).click()
    await page.getByText('谢谢，编辑会看到').waitFor()
    expect(await form.isVisible()).toBe(false)
    await page.reload()
    await nearVote(page)
    const pressed = page.getByRole('button', { name: '没解决', pressed: true })
    await pressed.waitFor()
    await page.getByRole('button', { name: '有帮助' }).click()
    await page.getByText('谢谢，记下了').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('works without JavaScript, to the reason and back', async () => {
    const { page, faults } = await open(ARTICLE, { ...READER, javaScriptEnabled: false })
    await page.getByRole('button', { name: '没解决' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('记下了')
    await page.getByRole('radio', { name: '看不懂' }).check()
    await page.getByRole('combobox', { name: '卡在哪里' }).selectOption({ index: 1 })
    await page.getByRole('button', { name: '提交' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('谢谢，编辑会看到')
    await follow(page.getByRole('link', { name: /回到/ }))
    expect(new URL(page.url()).pathname).toBe(ARTICLE)
    await page.getByRole('button', { name: '有帮助' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('谢谢，记下了')
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('/feedback', () => {
  const filled = `/feedback?slug=${ARTICLE.split('/').at(-1)}&helpful=no&receipt=${'A'.repeat(22)}`

  test('keeps the policy and its own content once scripts wake up', async () => {
    const { page, faults } = await open(filled)
    expect(await page.getByRole('form', { name: '没解决的原因' }).isVisible()).toBe(true)
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    '/feedback',
    '/feedback?slug=no-such-article&helpful=yes',
    '/feedback?slug=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&helpful=no',
    `${filled.replace('helpful=no', 'helpful=maybe')}`,
  ])('%s is a friendly page', async (address) => {
    const { page, faults } = await open(address, { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('有没有帮助')
    expect(await page.getByRole('search', { name: '找文章' }).isVisible()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('takes no receipt that is not one', async () => {
    const { page } = await open(filled.replace(/receipt=.*/, 'receipt=%22%3E%3Cb%3E'), {
      javaScriptEnabled: false,
    })
    expect(await page.locator('input[name=receipt]').count()).toBe(0)
    await page.context().close()
  })
})

describe('卡在这一步', () => {
  test('says that it is noted, once', async () => {
    const { page, faults } = await open(ARTICLE, READER)
    await page.locator('.step[aria-current]').first().waitFor()
    const step = page.locator('.step').nth(1)
    const button = step.locator('.step-stuck')
    // It shows where the reader is: at the step that is being read, or that has the focus.
    expect(await button.isVisible()).toBe(false)
    await step.evaluate((element) => element.scrollIntoView())
    await button.waitFor({ state: 'visible' })
    const { height } = (await button.boundingBox()) ?? { height: 0 }
    expect(height).toBeGreaterThanOrEqual(44)
    await button.click()
    await page.getByRole('button', { name: /^记下了，谢谢/ }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: /^记下了，谢谢/ }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('is not there without JavaScript', async () => {
    const { page } = await open(ARTICLE, { javaScriptEnabled: false })
    expect(await page.locator('.step-stuck').first().isVisible()).toBe(false)
    await page.context().close()
  })
})

describe('searches', () => {
  test('reach the API from the search page', async () => {
    const { page } = await open('/about', READER)
    const asked = page.waitForRequest('**/api/v1/searches')
    await page.goto(new URL('/search?q=%E9%80%80%E7%A5%A8', page.url()).href)
    const request = await asked
    expect(request.postDataJSON()).toMatchObject({ query: '退票' })
    await page.context().close()
  })
})

describe('/hot', () => {
  test.each(['/hot', '/hot/week', '/hot/all'])(
    '%s fills in without moving anything',
    async (address) => {
      const { page } = await open('/about', { viewport: PHONE })
      let answer = () => {}
      const isCounted = new Promise<void>((resolve) => {
        answer = resolve
      })
      await page.route('**/api/v1/hot?*', async (route) => {
        await isCounted
        await route.fulfill({ json: { hot: LIVE.hot } })
      })
      await page.goto(new URL(address, page.url()).href)
      const rows = await page.locator('.hot-page li').count()
      answer()
      await page.getByText('刚刚更新').waitFor()
      expect(rows).toBeGreaterThan(3)
      expect(await page.locator('.hot-page li').count()).toBe(rows)
      expect(await shiftsOf(page)).toBe(0)
      await page.context().close()
    },
  )

  test('is honest, and not for search engines, while there is no ranking', async () => {
    const { page } = await open('/hot', { javaScriptEnabled: false })
    expect(await page.locator('.hot-page h2').textContent()).toMatch(/编辑推荐|读得最多/)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await page.context().close()
  })
})
