// Needs the sample articles.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { follow, prepareBrowser } from './browser'
import { ASKED, shownResults } from './shown-results'
import { DESKTOP, PAGES, PHONE } from './site-map'

const open = prepareBrowser()
const FIELD = '.search-dialog input'
const FIRST_RESULT = '.search-dialog .search-hits a'
/** A query whose best answer is one step of one article. */
const STEP_QUERY = '京东金融解绑'

/** A page whose scripts are awake, so that keys are listened to. */
async function openAwake(options: Parameters<typeof open>[1] = { viewport: DESKTOP }) {
  const opened = await open(PAGES.home, options)
  return opened
}

async function openDialog(options?: Parameters<typeof open>[1]) {
  const opened = await openAwake(options)
  await opened.page.keyboard.press('/')
  await opened.page.locator(FIELD).waitFor()
  return opened
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'))

describe('the search dialog opens', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('by %s, with the cursor in its field', async (keys) => {
    const { page, faults } = await openAwake()
    await page.keyboard.press(keys)
    await page.locator(FIELD).waitFor()
    expect(await focused(page)).toBe('q')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('from the header’s field, with what was typed there', async () => {
    const { page } = await openAwake()
    await page.locator('.site-header input[type=search]').pressSequentially('退')
    await page.locator(FIELD).waitFor()
    await page.locator(FIELD).pressSequentially('票')
    await page.locator(FIRST_RESULT).first().waitFor()
    expect(await page.locator(FIELD).inputValue()).toBe('退票')
    await page.context().close()
  })

  test('over the whole screen of a phone', async () => {
    const { page } = await openAwake({ viewport: PHONE })
    await page.locator('.site-header a[href="/search"]').click()
    await page.locator(FIELD).waitFor()
    const box = await page.locator('.search-dialog').boundingBox()
    expect(box).toEqual({ x: 0, y: 0, ...PHONE })
    await page.context().close()
  })

  test('not while the reader types elsewhere', async () => {
    const { page } = await open(PAGES.search, { viewport: DESKTOP })
    await page.locator('#search-box input').pressSequentially('a/b')
    expect(await page.locator('.search-dialog').count()).toBe(0)
    await page.context().close()
  })

  test('and closes by Escape, giving the focus back', async () => {
    const { page } = await openAwake()
    await page.locator('.site-header summary, .site-header a').first().focus()
    const before = await page.evaluate(() => document.activeElement?.outerHTML)
    await page.keyboard.press('Control+k')
    await page.locator(FIELD).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.search-dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before)
    await page.context().close()
  })
})

describe('in the search dialog', () => {
  test('arrow keys and Enter open the right article at the right step', async () => {
    const { page, faults } = await openDialog()
    await page.keyboard.type(STEP_QUERY)
    const first = page.locator(FIRST_RESULT).first()
    await first.waitFor()
    const href = (await first.getAttribute('href')) ?? ''
    expect(href).toMatch(/^\/articles\/jd-finance-unbind-card#/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('q')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
    expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a result that is a step leads to this step', async () => {
    const { page } = await openDialog()
    await page.keyboard.type('输入支付密码')
    const step = page
      .locator(FIRST_RESULT)
      .filter({ hasText: /第 \d+ 步/ })
      .first()
    await step.waitFor()
    const number = /第 (\d+) 步/.exec((await step.textContent()) ?? '')?.[1]
    await step.click()
    await page.waitForURL('**/articles/**')
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
    const target = page.locator(`[id="${id}"]`)
    expect(await target.textContent()).toContain(number)
    expect(await target.evaluate((it) => it.closest('.step') !== null)).toBe(true)
    await page.context().close()
  })

  test('Enter that ends the writing of a 汉字 never searches', async () => {
    const { page } = await openDialog()
    const address = page.url()
    await page.locator(FIELD).evaluate((field: HTMLInputElement) => {
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
      for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
        const enter = { key: 'Enter', bubbles: true, cancelable: true, ...sign }
        const isLeft = field.dispatchEvent(new KeyboardEvent('keydown', enter))
        // What a browser does with an Enter that nobody has stopped.
        if (isLeft) field.form?.requestSubmit()
      }
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(address)
    expect(await page.locator(FIELD).isVisible()).toBe(true)
    await page.context().close()
  })

  test('the number of results is announced, and so is that there are none', async () => {
    const { page } = await openDialog()
    const status = page.locator('.search-dialog [role=status]')
    await page.keyboard.type('解绑')
    await page.locator(FIRST_RESULT).first().waitFor()
    expect(await status.textContent()).toMatch(/^找到 \d+ 篇$/)
    await page.locator(FIELD).fill('量子力学')
    await page.getByText('没有找到「量子力学」').waitFor()
    expect(await status.textContent()).toBe('没有找到')
    expect(await page.locator('.search-dialog .chips a').count()).toBeGreaterThan(2)
    await page.context().close()
  })

  test('a wrong spelling is fixed, and said', async () => {
    const { page } = await openDialog()
    await page.keyboard.type('解邦银行咔')
    await page.locator(FIRST_RESULT).first().waitFor()
    expect(await page.locator(FIRST_RESULT).first().textContent()).toContain('解绑')
    await page.locator(FIELD).fill('exceel')
    await page.getByText('按「excel」找到').waitFor()
    await page.context().close()
  })

  test('searches of this device are kept and can be removed', async () => {
    const { page } = await openDialog()
    await page.keyboard.type('退票')
    await page.locator(FIRST_RESULT).first().click()
    await page.waitForURL('**/articles/**')
    await page.keyboard.press('/')
    await page.getByRole('button', { name: '删除「退票」' }).click()
    expect(await page.getByRole('button', { name: '删除「退票」' }).count()).toBe(0)
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('[]')
    await page.context().close()
  })

  test('what a broken connection means is said plainly, with a way on', async () => {
    const { page } = await openAwake()
    await page.route('**/search/*/heads-*.json', (route) => route.fulfill({ status: 503 }))
    await page.keyboard.press('/')
    await page.locator(FIELD).fill('解绑')
    await page.getByText('搜索暂时连不上').waitFor()
    const link = page.getByRole('link', { name: '到搜索页再试' })
    expect(await link.getAttribute('href')).toBe('/search?q=%E8%A7%A3%E7%BB%91')
    // Once the connection is back, the next character finds again.
    await page.unroute('**/search/*/heads-*.json')
    await page.locator(FIELD).fill('解绑银行卡')
    await page.locator(FIRST_RESULT).first().waitFor()
    await page.context().close()
  })

  test('a reader who is offline hears it too', async () => {
    const { page } = await openDialog()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.keyboard.type('解绑')
    await page.getByText('搜索暂时连不上').waitFor()
    await page.context().close()
  })
})

describe('before the reader touches search', () => {
  test('nothing of it is loaded', async () => {
    const { page } = await openAwake()
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    await page.waitForLoadState('networkidle')
    const before = await loaded()
    expect(before.filter((name) => new URL(name).pathname.startsWith('/search'))).toEqual([])
    const manifest = page.waitForResponse((response) =>
      response.url().endsWith('/search/manifest.json'),
    )
    await page.keyboard.press('/')
    await page.locator(FIELD).waitFor()
    await manifest
    const after = (await loaded()).slice(before.length)
    expect(after.some((name) => name.endsWith('.js'))).toBe(true)
    await page.context().close()
  })
})

describe('the search page', () => {
  const resultsOf = (page: Page) => page.locator('#search-results .search-hits > li > a')

  test('works without JavaScript: results, filters with counts, their addresses', async () => {
    const { page, faults } = await open('/search?q=%E8%A7%A3%E7%BB%91', {
      viewport: PHONE,
      javaScriptEnabled: false,
    })
    expect(await page.title()).toContain('解绑')
    expect(await page.locator('#search-box input').inputValue()).toBe('解绑')
    const all = Number(/\d+/.exec((await page.getByText(/^找到 \d+ 篇$/).textContent()) ?? '')?.[0])
    const filter = page
      .getByRole('navigation', { name: '按分类筛选' })
      .getByRole('link', { name: '京东' })
    const count = Number.parseInt((await filter.locator('small').textContent()) ?? '', 10)
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await follow(filter)
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=解绑&category=jd')
    await page.getByText(`找到 ${count} 篇`).waitFor()
    expect(await page.locator('[aria-current=true]').first().textContent()).toContain('京东')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('has pages with real addresses', async () => {
    const { page } = await open('/search?q=%E6%80%8E%E4%B9%88', { javaScriptEnabled: false })
    const first = await resultsOf(page).allTextContents()
    await follow(page.getByRole('link', { name: '下一页' }))
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=怎么&page=2')
    const second = await resultsOf(page).allTextContents()
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter((each) => first.includes(each))).toEqual([])
    await page.context().close()
  })

  test('searches by its form without JavaScript', async () => {
    const { page } = await open(PAGES.search, { javaScriptEnabled: false })
    await page.locator('#search-box input').fill('京東金融解綁')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    expect(await resultsOf(page).first().getAttribute('href')).toContain('jd-finance-unbind-card')
    await page.context().close()
  })

  test('offers the editors’ searches where there is nothing', async () => {
    const { page } = await open('/search?q=%E9%87%8F%E5%AD%90%E5%8A%9B%E5%AD%A6')
    await page.getByText('没有找到「量子力学」').waitFor()
    const offered = page.locator('#search-results .chips a').first()
    await offered.click()
    await page.waitForURL('**/search?q=*')
    await resultsOf(page).first().waitFor()
    await page.context().close()
  })

  test('follows typing and keeps its address in step', async () => {
    const { page, faults } = await open(PAGES.search)
    await page.locator('#search-box input').fill('退票')
    await resultsOf(page).first().waitFor()
    expect(decodeURIComponent(page.url())).toContain('/search?q=退票')
    expect(await page.locator('main [role=status]').first().textContent()).toMatch(/^找到 \d+ 篇$/)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

test.each(ASKED)(
  '%s finds the same on the server, while typing and in the dialog',
  async (query) => {
    const server = await open(`/search?q=${encodeURIComponent(query)}`, {
      javaScriptEnabled: false,
    })
    const fromServer = await shownResults(server.page, '#search-results')
    await server.page.context().close()
    const { page } = await open(PAGES.search)
    const isThere = (place: string) =>
      page.locator(`${place} .search-hits, ${place} :text("没有找到")`).first().waitFor()
    await page.locator('#search-box input').fill(query)
    await isThere('#search-results')
    expect(await shownResults(page, '#search-results')).toEqual(fromServer)
    await page.locator('#search-box input').blur()
    await page.keyboard.press('/')
    await page.locator(FIELD).fill(query)
    await isThere('.search-dialog')
    expect(await shownResults(page, '.search-dialog-body')).toEqual(fromServer)
    expect(fromServer.length === 0).toBe(query === '量子力学')
    await page.context().close()
  },
)

describe('/search?q= answers', () => {
  const LONG = { ascii: 'a'.repeat(2000), han: '%E8%A7%A3'.repeat(200) }

  test.each([
    ['half a surrogate', '%ED%A0%80'],
    ['a null', '%00'],
    ['half a character', '%E0%A4%A'],
    ['a lone percent sign', '%'],
    ['markup', '%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['markup in a filter', 'a&category=%22%3E%3Cscript%3E&topic=__proto__'],
    ['the marks of the page itself', '%3C!--results--%3E%3C!--/results--%3E$&$1'],
    ['2,000 letters', LONG.ascii],
    ['200 汉字', LONG.han],
    ['a pattern', '(a%2B)%2B%24%5C'],
    ['emoji', '%F0%9F%98%8D'],
    ['a page that is no number', '%E8%A7%A3%E7%BB%91&page=-1e99'],
    ['two queries', '%E8%A7%A3&q=%E7%BB%91'],
  ])('%s with results or 没有找到, never markup', async (_, query) => {
    const response = await fetch(`${inject('siteUrl')}/search?q=${query}`)
    const html = await response.text()
    expect(response.status).toBe(200)
    // Not by matching, which would print the whole page.
    expect(/没有找到|没有同时包含|找到 \d+ 篇/.test(html)).toBe(true)
    const results = html.slice(html.indexOf('<!--filled-->'), html.lastIndexOf('<!--/filled-->'))
    expect(results).not.toMatch(/<(?:script|img|style)\b|\son\w+=[^&]*>/i)
    expect(html.includes('<script>alert')).toBe(false)
  })

  test('nothing with the editors’ searches', async () => {
    const { page } = await open('/search?q=', { javaScriptEnabled: false })
    expect(await page.getByText('推荐搜索').isVisible()).toBe(true)
    await page.context().close()
  })
})
