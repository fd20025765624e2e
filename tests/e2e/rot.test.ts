// Needs 京东金融怎么解绑银行卡 and the articles about 微信 among the samples.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { DISPUTE_WORDS } from '@/lib/page-data/step-notices'
import { hashPassword } from '@/lib/studio/session/password'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { copySite } from '@/scripts/trials/copy-project'
import { freePort } from '@/scripts/trials/free-port'
import { follow } from './browser'
import { type Started, startProgram } from './started'

/** A copy of the project in which menus change, readers say so, and editors answer. */
const folder = copySite(path.resolve(import.meta.dirname, '..', '..'))
const env = { ...process.env, DATA_DIR: path.join(folder, 'data') }
const SLUG = 'jd-finance-unbind-card'
const ARTICLE = path.join(folder, 'content', 'articles', 'jd', `${SLUG}.md`)
const OTHER = path.join(folder, 'content', 'articles', 'wechat', 'wechat-big-font.md')
const STEP = '选中要解绑的卡'
const PASSWORD = 'a good password'
const agent =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
let server: Started
const site = { siteUrl: '' }
let browser: Browser

vi.setConfig({ testTimeout: 600_000 })

const run = (program: string, ...args: string[]) =>
  startProgram(program, args, { folder, env }).ended

async function publish() {
  const { code, said } = await run('scripts/publish.ts')
  expect([code, said]).toEqual([0, expect.anything()])
}

/** A reader of another network each, who tries again while the busy machine says 503. */
async function says(reader: number, name: 'stuck' | 'votes' | 'onward', said: object) {
  const send = () =>
    fetch(`${site.siteUrl}/api/v1/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': agent,
        'x-forwarded-for': `198.51.${reader}.7`,
      },
      body: JSON.stringify(said),
    })
  await vi.waitUntil(async () => (await send()).ok, { timeout: 60_000, interval: 500 })
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(site.siteUrl + address, { waitUntil: 'load' })
  return page
}

const html = async () => (await fetch(`${site.siteUrl}/articles/${SLUG}`)).text()
const notice = (page: Page) => page.locator(`[id="${STEP}"] [data-disputed]`)

/** The server as an owner runs it, which publishes by itself. */
async function startSite() {
  const settings = {
    ...env,
    PORT: String(await freePort()),
    TRUSTED_PROXIES: '1',
    STUDIO_PASSWORD_HASH: await hashPassword(PASSWORD),
  }
  server = startProgram('scripts/start.ts', [], { folder, env: settings })
  const started = () => /网站已启动：(\S+)/.exec(server.said())?.[1]
  await vi.waitUntil(started, { timeout: 600_000, interval: 200 })
  site.siteUrl = started() ?? ''
}

beforeAll(async () => {
  await startSite()
  browser = await chromium.launch({ executablePath: inject('browserPath'), args: CHROMIUM_FLAGS })
}, 900_000)

afterAll(async () => {
  await browser?.close()
  server?.child.kill()
  await server?.ended
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('a step that does not match any more', () => {
  test('is said to be wrong by readers, shown to all, listed for editors, and cleared by an edit', async () => {
    expect(await html()).not.toContain('data-disputed')
    for (const reader of [1, 2, 3]) {
      await says(reader, 'stuck', { slug: SLUG, step: STEP })
      await says(reader, 'votes', {
        slug: SLUG,
        step: STEP,
        helpful: false,
        reason: 'mismatch',
        words: `没有这个按钮（第 ${reader} 位）`,
      })
    }

    // Live, in the page that was finished before.
    const page = await open(`/articles/${SLUG}`)
    await notice(page).waitFor()
    expect(await notice(page).textContent()).toBe(DISPUTE_WORDS.mismatch)
    expect(await page.locator('[data-to-check]:visible').textContent()).toMatch(/^第 \d 步待核对$/)

    // In the studio, with step, counts and words.
    await page.goto(`${site.siteUrl}/studio/stale`)
    await page.getByLabel('密码').fill(PASSWORD)
    await follow(page.getByRole('button', { name: '登录' }))
    await page.goto(`${site.siteUrl}/studio/stale`)
    // The studio's own style sheet wins over the reset of the site.
    const inset = await page
      .locator('.studio-main')
      .evaluate((main) => getComputedStyle(main).paddingInlineStart)
    expect(inset).toBe('16px')
    const row = page.locator('tr', { hasText: STEP })
    expect(await row.textContent()).toContain('没有这个按钮（第 1 位）')
    expect(await row.textContent()).toContain('界面不一样')
    const table = await page.context().request.get(`${site.siteUrl}/studio/csv/disputes.csv`)
    const csv = await table.text()
    expect(csv).toContain(STEP)
    expect((await run('scripts/insights.ts')).said).toContain('待核对')

    // By itself, within a minute or so, the page says so without a script; other pages are left alone.
    await expect.poll(html, { timeout: 180_000, interval: 2000 }).toContain(DISPUTE_WORDS.mismatch)
    const published = [...server.said().matchAll(/已上线：\d+ 篇文章，生成 (\d+) 页/g)]
    expect(published).toHaveLength(2)
    expect(Number(published.at(-1)?.[1])).toBeLessThan(10)

    // What an editor has not finished is left to him.
    const unfinished = readFileSync(OTHER, 'utf8')
    writeFileSync(OTHER, `${unfinished}\n还没写完的一段。\n`)
    const left = await run('scripts/publish.ts', '--by-itself', '--disputes')
    expect([left.code, left.said]).toEqual([0, expect.stringContaining('内容改了，还没有发布')])
    writeFileSync(OTHER, unfinished)

    // An edit of that step answers it, at once and for good.
    const text = readFileSync(ARTICLE, 'utf8')
    const [, body = ''] = new RegExp(`^###.*${STEP}\\n\\n(.+)$`, 'm').exec(text) ?? []
    expect(body).not.toBe('')
    writeFileSync(ARTICLE, text.replace(body, '点右上角的管理，再点那张卡右边的圆圈。'))
    await publish()
    expect(await html()).not.toContain('data-disputed')
    await page.goto(`${site.siteUrl}/articles/${SLUG}`, { waitUntil: 'networkidle' })
    expect(await notice(page).count()).toBe(0)
    await page.goto(`${site.siteUrl}/studio/stale`)
    expect(await page.locator('main').textContent()).toContain('没有读者说哪一步和手机上不一样')
    writeFileSync(ARTICLE, text)
  })
})

describe('where stuck readers go', () => {
  test('is counted as they go, and comes first for the next stuck one', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      userAgent: agent,
      extraHTTPHeaders: { 'x-forwarded-for': '198.51.1.7' },
    })
    const page = await context.newPage()
    await page.goto(`${site.siteUrl}/articles/${SLUG}`)
    const step = page.locator(`[id="${STEP}"]`)
    const openHelp = () => step.getByRole('button', { name: /^卡在这一步/ }).click()
    const links = step.locator('.stuck-help a[href^="/articles/"]')
    // The button stands at the step that is next.
    for (const box of await page.locator('[data-steps]').first().getByRole('checkbox').all()) {
      if (await step.getByRole('button', { name: /^卡在这一步/ }).isVisible()) break
      await box.check()
    }
    await openHelp()
    const to = await links.last().getAttribute('href')
    expect(await links.count()).toBeGreaterThan(1)
    expect(await links.first().getAttribute('href')).not.toBe(to)
    const told = page.waitForRequest('**/api/v1/onward')
    await follow(links.last())
    const went = (await told).postDataJSON()
    expect(went).toEqual({ slug: SLUG, to: to?.replace('/articles/', '') })
    for (const reader of [2, 3, 4, 5, 6]) await says(reader, 'onward', went)

    // By itself a minute later, as disputes do, or at once with a publication.
    await publish()
    await page.goto(`${site.siteUrl}/articles/${SLUG}`)
    await page.evaluate(() => localStorage.removeItem('stuck:jd-finance-unbind-card'))
    await page.reload({ waitUntil: 'load' })
    await openHelp()
    expect(await links.first().getAttribute('href')).toBe(to)
    const title = await links.first().textContent()
    expect(await step.locator('.stuck-help li').first().textContent()).toMatch(
      /^别人卡住后看得最多的：/,
    )

    await page.goto(`${site.siteUrl}/studio`)
    await page.getByLabel('密码').fill(PASSWORD)
    await follow(page.getByRole('button', { name: '登录' }))
    await page.goto(`${site.siteUrl}/studio/articles/${SLUG}`)
    const row = page.getByRole('table', { name: '卡住的读者去了哪些文章' }).getByRole('row').last()
    expect(await row.textContent()).toBe(`${title}6`)
    await context.close()
  })
})

describe('a menu that an app renames', () => {
  const contents = () => {
    const root = path.join(folder, 'content')
    const files = readdirSync(root, { recursive: true }).map(String).sort()
    return files
      .filter((file) => /\.(?:md|yml)$/.test(file))
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const)
  }

  test('is renamed in ten articles and more by one command, and back by another', async () => {
    const untitled = readFileSync(OTHER, 'utf8')
    writeFileSync(OTHER, untitled.replace('打开通用设置', '打开「我 › 设置 › 通用」'))
    const before = contents()
    const rename = await run('scripts/paths.ts', 'rename', '我', '我的', '--app', 'wechat')
    expect([rename.code, rename.said]).toEqual([0, expect.stringContaining('已经改好')])
    const after = contents()
    const changed = after.filter(([, text], index) => text !== before[index]?.[1])
    expect(changed.map(([file]) => file)).toContain('apps.yml')
    expect(changed.length).toBeGreaterThanOrEqual(11)
    const clearing = after.find(([file]) => file.endsWith('wechat-clear-storage.md'))?.[1]
    expect(clearing).toContain('「我的 › 设置 › 通用 › 存储空间」')
    expect(clearing).not.toContain('「我 › ')

    const check = await run('scripts/check.ts')
    expect([check.code, check.said]).toEqual([0, expect.not.stringContaining('tap-paths')])
    await publish()
    const page = await open('/articles/wechat-clear-storage')
    await expect.poll(() => page.locator('.tap-path').first().textContent()).toMatch(/^我的 › 设置/)

    // The step whose title changed is where it was.
    const step = await open(`/articles/wechat-big-font#${encodeURIComponent('打开-我-设置-通用')}`)
    expect(await step.locator(':target .step-title').textContent()).toBe(
      '打开「我的 › 设置 › 通用」',
    )

    const undone = await run('scripts/paths.ts', '--undo')
    expect([undone.code, undone.said]).toEqual([0, expect.stringContaining('已撤销')])
    expect(contents()).toEqual(before)
    writeFileSync(OTHER, untitled)
  })
})
