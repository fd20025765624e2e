// Needs the sample articles.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { hashPassword } from '@/lib/studio/session/password'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { filesBelow } from '@/scripts/publish/link-files'
import { liveFolder } from '@/scripts/publish/publication'
import { copySite } from '@/scripts/trials/copy-project'
import { follow, watchAnswers, watchFaults } from './browser'
import { internalLinks, linksOf, lostAnchors, readPages, unanswered } from './site-links'
import { PAGES } from './site-map'
import { startProgram } from './started'
import { untilKept } from './until-kept'

/** The whole site below another one, as behind a proxy that keeps the prefix. */
const BASE = '/help'
const ADDRESS = `http://example.com${BASE}`
const PASSWORD = 'a good password'
const folder = copySite(path.resolve(import.meta.dirname, '..', '..'))
let live = ''
let served: ServedBuild
let browser: Browser

beforeAll(async () => {
  const moved = path.join(folder, 'content/articles/jd/jd-finance-unbind-card.md')
  const words = readFileSync(moved, 'utf8').replace('---\n', '---\naliases: [jd-old-address]\n')
  writeFileSync(moved, words)
  const settings = {
    SITE_URL: ADDRESS,
    DATA_DIR: path.join(folder, 'data'),
    STUDIO_PASSWORD_HASH: await hashPassword(PASSWORD),
  }
  const env = { ...process.env, ...settings }
  const { code, said } = await startProgram('scripts/publish.ts', [], { folder, env }).ended
  expect([code, said]).toEqual([0, expect.anything()])
  live = path.join(liveFolder(folder) ?? '', 'site')
  served = await serveBuild(folder, settings)
  browser = await chromium.launch({ executablePath: inject('browserPath'), args: CHROMIUM_FLAGS })
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A page of its own, with all that goes wrong on it: requests beside the sub-path among it. */
async function open(address: string, options: { javaScriptEnabled?: boolean } = {}) {
  const page = await (await browser.newContext({ locale: 'zh-CN', ...options })).newPage()
  const faults = watchFaults(page)
  watchAnswers(page, faults)
  page.on('request', (request) => {
    if (!request.url().startsWith(`${served.siteUrl + BASE}/`)) faults.push(request.url())
  })
  await page.goto(served.siteUrl + BASE + address, { waitUntil: 'load' })
  return { page, faults }
}

const text = async (address: string) => (await fetch(served.siteUrl + BASE + address)).text()
const reach = (address: string, init: RequestInit = {}) =>
  fetch(served.siteUrl + address, { redirect: 'manual', ...init })
const pathOf = (page: Page) => new URL(page.url()).pathname

describe('a site below a sub-path', () => {
  test('links to nothing beside it, and every link answers', async () => {
    const pages = readPages(live, BASE)
    const internal = internalLinks(linksOf(pages))
    const beside = internal.filter(({ target }) => !target.pathname.startsWith(`${BASE}/`))
    expect(beside.map(({ from, target }) => `${from} → ${target.pathname}`)).toEqual([])
    expect(new Set(internal.map(({ target }) => target.pathname)).size).toBeGreaterThan(100)
    expect(await unanswered(served.siteUrl, internal)).toEqual([])
    expect(lostAnchors(pages, internal)).toEqual([])
  })

  test('names itself by whole addresses below it', () => {
    const files = filesBelow(live).filter((file) => /\.(?:html|xml|json|md|txt)$/.test(file))
    const wrong = files.flatMap((file) =>
      [...readFileSync(path.join(live, file), 'utf8').matchAll(/http:\/\/example\.com[^"<\s)\\]*/g)]
        .map(([address]) => address)
        .filter((address) => !address.startsWith(`${ADDRESS}/`))
        .map((address) => `${file}: ${address}`),
    )
    expect(wrong).toEqual([])
    const article = readFileSync(path.join(live, `${PAGES.stepsArticle}.html`), 'utf8')
    expect(article).toContain(`<link rel="canonical" href="${ADDRESS}${PAGES.stepsArticle}"`)
    expect(article).toContain(`${ADDRESS}/social/jd-finance-unbind-card.png`)
  })

  test('style sheets and the manifest name nothing beside it', () => {
    for (const file of filesBelow(live).filter((name) => name.endsWith('.css'))) {
      expect(readFileSync(path.join(live, file), 'utf8')).not.toMatch(/url\(["']?\//)
    }
    const manifest = JSON.parse(readFileSync(path.join(live, 'manifest.webmanifest'), 'utf8'))
    expect(manifest.start_url).toBe('./')
    expect(manifest.icons.filter(({ src }: { src: string }) => src.startsWith('/'))).toEqual([])
  })

  test.each(Object.values(PAGES).filter((address) => address !== PAGES.notFound))(
    '%s asks for nothing beside it',
    async (address) => {
      const { page, faults } = await open(address)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  test('whoever comes to the host, or without the last slash, is led there', async () => {
    for (const address of ['/', BASE]) {
      const { status, headers } = await reach(address)
      expect([address, status, headers.get('location')]).toEqual([address, 308, `${BASE}/`])
    }
    for (const address of ['/latest', '/helpful', '/help-me/']) {
      expect([address, (await reach(address)).status]).toEqual([address, 404])
    }
    expect((await reach('/healthz')).status).toBe(200)
    expect((await reach(`${BASE}/healthz`)).status).toBe(200)
    expect(await (await reach('/latest')).text()).toContain(`href="${BASE}/"`)
  })

  test('an article and 收藏 are there without a network', async () => {
    const away = await serveBuild(folder, { DATA_DIR: path.join(folder, 'data-offline') })
    const page = await (await browser.newContext()).newPage()
    await page.goto(away.siteUrl + BASE + PAGES.stepsArticle)
    await untilKept(page, [BASE + PAGES.stepsArticle, BASE + PAGES.saved])
    await away.stop()
    await page.reload()
    await page.getByText(/没有网络。这是 .* 存在这台设备上的一份/).waitFor()
    await page.goto(away.siteUrl + BASE + PAGES.proseArticle)
    await page.getByText('没有网络，这一页也没有存过').waitFor()
    await follow(page.locator('.saved-list a').first())
    expect(pathOf(page)).toBe(BASE + PAGES.stepsArticle)
    await page.context().close()
  })

  test('former addresses and untidy ones lead below it', async () => {
    const to = async (address: string) => (await reach(BASE + address)).headers.get('location')
    expect(await to('/articles/jd-old-address')).toBe(BASE + PAGES.stepsArticle)
    expect(await to('/articles/jd-old-address.md')).toBe(`${BASE + PAGES.stepsArticle}.md`)
    expect(await to('/latest/?a=1')).toBe(`${BASE}/latest?a=1`)
  })

  test('instant search finds and leads to an article', async () => {
    const { page, faults } = await open('/')
    await page.keyboard.press('/')
    await page.locator('dialog input').fill('京东解绑')
    const hit = page.locator('.search-hits a').first()
    await hit.waitFor()
    await follow(hit)
    expect(pathOf(page)).toBe(`${BASE}${PAGES.stepsArticle}`)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the search page finds with and without JavaScript, and keeps its address', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, faults } = await open('/search?q=%E8%A7%A3%E7%BB%91', { javaScriptEnabled })
      const links = page.locator('#search-results a[href*="/articles/"]')
      await links.first().waitFor()
      for (const link of await links.all()) {
        expect(await link.getAttribute('href')).toMatch(/^\/help\/articles\//)
      }
      if (javaScriptEnabled) {
        await page.locator('#search-results').page().locator('#search-box input').fill('退票')
        await page.waitForURL(/%E9%80%80%E7%A5%A8/)
        expect(pathOf(page)).toBe(`${BASE}/search`)
      }
      expect(faults).toEqual([])
      await page.context().close()
    }
  })

  test('takes a vote by a plain form, and thanks', async () => {
    const { page, faults } = await open(PAGES.stepsArticle, { javaScriptEnabled: false })
    await follow(page.locator('[data-helpful] button').first())
    expect(pathOf(page)).toBe(`${BASE}/feedback`)
    expect(await page.locator('main').textContent()).toContain('谢谢')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('takes a vote in place', async () => {
    const { page, faults } = await open(PAGES.proseArticle)
    const block = page.locator('[data-helpful]')
    await block.scrollIntoViewIfNeeded()
    // Before its script has come the form is a plain one.
    await block.locator('button[aria-pressed]').first().waitFor()
    const taken = page.waitForResponse((response) =>
      response.url().endsWith(`${BASE}/api/v1/votes`),
    )
    await block.locator('button').first().click()
    expect((await taken).ok()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('ticked steps are ticked when the page is opened again', async () => {
    const { page, faults } = await open(PAGES.stepsArticle)
    await page.locator('.step-tick input').first().check()
    await page.reload({ waitUntil: 'load' })
    expect(await page.locator('.step-tick input').first().isChecked()).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the studio signs in, leads on and out, with a cookie for itself', async () => {
    const { page, faults } = await open('/studio/articles')
    expect(pathOf(page)).toBe(`${BASE}/studio/sign-in`)
    await page.locator('input[type=password]').fill(PASSWORD)
    await follow(page.locator('form button').first())
    expect(pathOf(page)).toBe(`${BASE}/studio/articles`)
    const [cookie] = await page.context().cookies()
    expect(cookie?.path).toBe(`${BASE}/studio`)
    const links = await page.locator('a[href^="/"], form[action^="/"], link[href^="/"]').all()
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const to = (await link.getAttribute('href')) ?? (await link.getAttribute('action'))
      expect(to).toMatch(/^\/help\//)
    }
    await follow(page.locator('a[href$="/studio/searches"]').first())
    await follow(page.locator('form[action$="/sign-out"] button'))
    expect(pathOf(page)).toBe(`${BASE}/studio/sign-in`)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('answers for programs name it too', async () => {
    expect(await text('/search.md?q=%E8%A7%A3%E7%BB%91')).toContain(`${ADDRESS}/articles/`)
    expect(await text('/api/v1/answers?q=%E8%A7%A3%E7%BB%91')).toContain(`${ADDRESS}/articles/`)
    expect(await text('/robots.txt')).toContain(`Disallow: ${BASE}/api/`)
    expect(await text(`${PAGES.stepsArticle}.md`)).toContain(`${ADDRESS}/`)
  })
})
