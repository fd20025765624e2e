// Needs the sample articles.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { getArticles } from '@/lib/content/articles'
import { toDay } from '@/lib/date'
import { dataFile } from '@/lib/engagement/open-database'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import { hashPassword } from '@/lib/studio/session/password'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { follow } from './browser'
import { READER } from './site-map'

const PASSWORD = 'a good password'
/** What readers search for, find something of, and open nothing. */
const UNOPENED = '余额提现到账'
const PHRASE = `/phrase?q=${encodeURIComponent(UNOPENED)}`
/** Comments alike, more than a page holds. */
const SPAM = 60
const root = path.resolve(import.meta.dirname, '..', '..')
const dataDir = mkdtempSync(path.join(tmpdir(), 'zhinan-studio-'))
let served: ServedBuild
let browser: Browser

/** The site with a studio of its own: one vote with words, at the first step there is. */
beforeAll(async () => {
  await fillStore()
  served = await serveBuild(root, {
    DATA_DIR: dataDir,
    STUDIO_PASSWORD_HASH: await hashPassword(PASSWORD),
  })
  browser = await chromium.launch({ executablePath: inject('browserPath'), args: CHROMIUM_FLAGS })
})

afterAll(async () => {
  await browser.close()
  await served.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function fillStore(): Promise<void> {
  const article = getArticles().find((each) => each.outline.some(({ steps }) => steps.length > 0))
  const step = article?.outline.flatMap(({ steps }) => steps)[0]
  if (!article || !step) throw new Error('no article has steps')
  const { slug, contentHash } = article
  const now = Date.now()
  const vote = {
    slug,
    revision: contentHash,
    reader: 'r'.repeat(22),
    networks: ['r'.repeat(22)],
    day: toDay(new Date(now)),
    at: now,
  }
  const store = openSqliteStore(dataFile(dataDir))
  await store.saveRevisions([
    { slug, revision: contentHash, contentHash, fingerprint: '', at: now },
  ])
  await store.recordVote({ ...vote, helpful: false, step: step.id, words: '没有这个按钮' })
  const spam = Array.from({ length: SPAM }, (_, n) => {
    const from = { reader: `spam ${n}`, networks: [`spam ${n}`] }
    return store.recordVote({ ...vote, ...from, helpful: false, words: `加 VX 领红包 ${n}` })
  })
  await Promise.all(spam)
  await store.recordSearches(
    Array.from({ length: 6 }, (_, n) => {
      const source = { reader: `reader ${n}`, networks: [`network ${n}`], day: vote.day }
      return { ...source, query: UNOPENED, total: 3 }
    }),
  )
  await store.close()
}

async function openStudio(): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(`${served.siteUrl}/studio/comments`)
  await page.getByLabel('密码').fill(PASSWORD)
  await follow(page.getByRole('button', { name: '登录' }))
  return { page, faults }
}

describe('/studio', () => {
  test('is not there where no password is set', async () => {
    expect((await fetch(`${inject('siteUrl')}/studio`)).status).toBe(404)
  })

  test('has one policy, without scripts, and is kept by nobody', async () => {
    const { headers } = await fetch(`${served.siteUrl}/studio/sign-in`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })

  test('comes back to the page that was asked for, in the site’s own colours', async () => {
    const { page, faults } = await openStudio()
    expect(new URL(page.url()).pathname).toBe('/studio/comments')
    const paper = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--color-paper'),
    )
    expect(paper).not.toBe('')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('moves a comment with a plain form', async () => {
    const { page, faults } = await openStudio()
    const comment = page.getByRole('article').filter({ hasText: '没有这个按钮' })
    await follow(comment.getByRole('button', { name: '标为处理中' }))
    expect(await page.getByRole('status').textContent()).toBe('已标为处理中。')
    await follow(page.getByRole('link', { name: '处理中', exact: true }))
    expect(await comment.count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('moves comments that are ticked, and all with some words, without scripts', async () => {
    const { page, faults } = await openStudio()
    await page.goto(`${served.siteUrl}/studio/comments?state=doing`)
    await page.getByRole('checkbox', { name: '选中' }).check()
    await follow(page.locator('#selected').getByRole('button', { name: '标为未处理' }))
    expect(await page.getByRole('status').textContent()).toBe('已标为未处理。')
    await page.goto(`${served.siteUrl}/studio/comments`)
    await page.getByLabel('留言里有').fill('加 vx')
    await follow(page.getByRole('button', { name: '只看这些' }))
    await follow(page.getByRole('button', { name: `这样的 ${SPAM} 条都标为已解决` }))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      `把 ${SPAM} 条留言都标为已解决？`,
    )
    await follow(page.getByRole('button', { name: '都标为已解决' }))
    expect(await page.getByRole('status').textContent()).toBe(`${SPAM} 条已标为已解决。`)
    await follow(page.getByRole('link', { name: '看全部' }))
    expect(await page.getByRole('article').count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('fits a phone on every page', async () => {
    const { page, faults } = await openStudio()
    await page.setViewportSize({ width: 360, height: 740 })
    for (const address of ['', '/articles', '/searches', PHRASE, '/comments', '/stale']) {
      await page.goto(`${served.siteUrl}/studio${address}`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([address, width]).toEqual([address, 360])
    }
    await page.goto(`${served.siteUrl}/studio`)
    await follow(page.getByRole('table', { name: '没帮上忙的文章' }).getByRole('link').first())
    expect(await page.getByRole('heading', { name: '卡在哪一步' }).count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('learns from a reader’s own search: opened results are counted, unopened ones can be led', async () => {
    const { page, faults } = await openStudio()
    const reader = await (await browser.newContext({ ...READER, locale: 'zh-CN' })).newPage()
    const query = '解绑银行卡'
    const sent = (isOpened: boolean) =>
      reader.waitForRequest(
        (request) =>
          request.url().endsWith('/api/v1/searches') &&
          request.postDataJSON().isOpened === (isOpened || undefined),
      )
    const searched = sent(false)
    await reader.goto(`${served.siteUrl}/search?q=${encodeURIComponent(query)}`)
    await searched
    const opened = sent(true)
    await reader.locator('#search-results .search-hits a').first().click()
    await opened
    await reader.waitForURL('**/articles/**')
    await reader.waitForLoadState('networkidle')
    await reader.context().close()

    await page.goto(`${served.siteUrl}/studio/searches`)
    const row = page.getByRole('table', { name: '搜得最多的词' }).getByRole('row', { name: query })
    expect((await row.getByRole('cell').allTextContents()).slice(0, 2)).toEqual(['1', '1'])
    const unopened = page.getByRole('table', { name: '搜到了没点开的词' })
    expect(await unopened.getByRole('row', { name: query }).count()).toBe(0)
    await follow(unopened.getByRole('link', { name: /^指给文章/ }))
    await page.getByLabel('别的文章').selectOption('wechat-big-font')
    await follow(page.getByRole('button', { name: '就是这篇' }))
    const line = `- { phrase: ${UNOPENED}, article: wechat-big-font }`
    expect(await page.getByText(line, { exact: true }).count()).toBe(1)
    await page.getByLabel('读者说的词').fill('到账')
    await page.getByLabel('文章里的词').fill('入账')
    await follow(page.getByRole('button', { name: '给出这一行' }))
    expect(await page.getByText('- [入账, 到账]', { exact: true }).count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
