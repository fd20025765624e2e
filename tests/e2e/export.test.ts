// Needs the sample articles.
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { filesBelow } from '@/scripts/publish/link-files'
import { copySite } from '@/scripts/trials/copy-project'
import { freePort } from '@/scripts/trials/free-port'
import { follow, watchAnswers, watchFaults } from './browser'
import { ASKED, shownResults } from './shown-results'
import { internalLinks, linksOf, lostAnchors, type SitePage, unanswered } from './site-links'
import { PAGES } from './site-map'
import { startCommand, startProgram } from './started'
import { untilKept } from './until-kept'

const BASE = '/help'
const folder = copySite(path.resolve(import.meta.dirname, '..', '..'))
const plain = path.join(folder, 'exported')
const withVotes = path.join(folder, 'exported-with-votes')
/** Knows files and nothing else; `shown` is the folder that it serves now. */
const host = createServer(answer)
function answer(request: IncomingMessage, response: ServerResponse): void {
  const asked = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
  const file = asked.startsWith(`${BASE}/`) ? fileAt(asked.slice(BASE.length + 1)) : undefined
  response.statusCode = file ? 200 : 404
  response.setHeader('Content-Type', TYPES[path.extname(file ?? '.html')] ?? 'text/plain')
  response.end(readFileSync(path.join(shown, file ?? '404.html')))
}
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
/** A thousand addresses of the site that was there before, of every form that such sites have. */
const FORMS: readonly ((n: number) => string)[] = [
  (n) => `/archives/${n}.html`,
  (n) => `/教程/第${n}篇.htm`,
  (n) => `/2019/05/post-${n}/`,
  (n) => `/show.php?id=${n}&lang=zh`,
  (n) => `/p/${n}`,
]
const OLD = Array.from({ length: 1000 }, (_, n) => {
  const to = n % 2 ? PAGES.stepsArticle : '/categories/wechat'
  return { from: FORMS[n % FORMS.length]?.(n) ?? '', to }
})
let shown = plain
/** The server that owners put in front, where this machine has it. */
const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((file) =>
  existsSync(file),
)
let origin = ''
let api: ServedBuild
let browser: Browser

/** As GitHub Pages finds it: the file, the file with `.html`, or the page of the folder. */
function fileAt(asked: string): string | undefined {
  return [asked, `${asked}.html`, path.join(asked, 'index.html')].find((file) =>
    statSync(path.join(shown, file), { throwIfNoEntry: false })?.isFile(),
  )
}

function run(program: string, args: readonly string[], settings: Record<string, string>) {
  const env = { ...process.env, SITE_URL: origin + BASE, ...settings }
  return startProgram(program, args, { folder, env }).ended
}

beforeAll(async () => {
  const moved = path.join(folder, 'content/articles/jd/jd-finance-unbind-card.md')
  const words = readFileSync(moved, 'utf8').replace('---\n', '---\naliases: [jd-old-address]\n')
  writeFileSync(moved, words)
  host.listen(0, '127.0.0.1')
  await once(host, 'listening')
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  writeFileSync(
    path.join(folder, 'old.csv'),
    ['from,to', ...OLD.map(({ from, to }) => `${from},${to}`)].join('\n'),
  )
  const imported = await run('scripts/redirects.ts', [path.join(folder, 'old.csv')], {})
  expect([imported.code, imported.said]).toEqual([0, expect.stringContaining('新的 1000 个')])
  const first = await run('scripts/export.ts', [plain], {})
  expect([first.code, first.said]).toEqual([0, expect.stringContaining('已导出到')])
  const dataDir = path.join(folder, 'data')
  api = await serveBuild(folder, { SITE_URL: origin + BASE, DATA_DIR: dataDir })
  const settings = { API_URL: api.siteUrl + BASE }
  const second = await run('scripts/export.ts', [withVotes, '--folders'], settings)
  expect([second.code, second.said]).toEqual([0, expect.stringContaining('已导出到')])
  browser = await chromium.launch({ executablePath: inject('browserPath'), args: CHROMIUM_FLAGS })
}, 900_000)

afterAll(async () => {
  await browser?.close()
  await api?.stop()
  host.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function open(address: string, options: { javaScriptEnabled?: boolean } = {}) {
  const page = await (await browser.newContext({ locale: 'zh-CN', ...options })).newPage()
  const faults = watchFaults(page)
  watchAnswers(page, faults)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(origin + BASE + address, { waitUntil: 'load' })
  return { page, faults, asked }
}

/** The pages of an export by their addresses, without those that only lead on. */
function readExport(): readonly SitePage[] {
  return filesBelow(shown)
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => ({
      address: `${BASE}/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`,
      html: readFileSync(path.join(shown, file), 'utf8').replace(
        /<script\b[\s\S]*?<\/script>/g,
        '',
      ),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
}

describe.each([
  ['files', plain],
  ['folders', withVotes],
])('an export as %s', (_, place) => {
  test('has only links that a server of files answers', async () => {
    shown = place
    const pages = readExport()
    const internal = internalLinks(linksOf(pages))
    expect(new Set(internal.map(({ target }) => target.pathname)).size).toBeGreaterThan(100)
    expect(await unanswered(origin, internal)).toEqual([])
    expect(lostAnchors(pages, internal)).toEqual([])
  })

  test('finds instantly, and on its search page', async () => {
    shown = place
    const { page, faults } = await open('/')
    await page.keyboard.press('/')
    await page.locator('dialog input').fill('京东解绑')
    await page.locator('.search-hits a').first().waitFor()
    await follow(page.locator('.search-hits a').first())
    expect(page.url()).toContain(`${BASE}${PAGES.stepsArticle}`)
    await page.goto(`${origin}${BASE}/search?q=%E8%A7%A3%E7%BB%91`)
    await page.locator('#search-results a[href*="/articles/"]').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('finds what the server of the same content finds', async () => {
    shown = place
    const server = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const { page } = await open('/search')
    for (const query of ASKED) {
      const words = encodeURIComponent(query)
      await server.goto(`${inject('siteUrl')}/search?q=${words}`)
      await page.goto(`${origin}${BASE}/search?q=${words}`)
      const results = '#search-results'
      await page.locator(`${results} .search-hits, ${results} :text("没有找到")`).first().waitFor()
      expect(await shownResults(page, results, BASE)).toEqual(await shownResults(server, results))
    }
    await server.context().close()
    await page.context().close()
  })

  test('says without JavaScript that the search needs it, and where else to look', async () => {
    shown = place
    const { page } = await open('/search?q=%E8%A7%A3%E7%BB%91', { javaScriptEnabled: false })
    const said = page.locator('#search-results noscript, #search-results').first()
    expect(await said.textContent()).toContain('JavaScript')
    await page.context().close()
  })

  test('has articles that were opened without a network too', async () => {
    shown = place
    const away = createServer(answer).listen(0, '127.0.0.1')
    await once(away, 'listening')
    const start = `http://127.0.0.1:${(away.address() as AddressInfo).port}${BASE}`
    const page = await (await browser.newContext()).newPage()
    await page.goto(start + PAGES.stepsArticle)
    await untilKept(page, [BASE + PAGES.stepsArticle, BASE + PAGES.saved])
    away.closeAllConnections()
    away.close()
    // With a slash, as hosts of folders write it.
    for (const address of [PAGES.stepsArticle, `${PAGES.stepsArticle}/`]) {
      await page.goto(start + address)
      await page.getByText(/没有网络。这是 .* 存在这台设备上的一份/).waitFor()
    }
    await page.context().close()
  })

  test('leads on from a former address, and says what is not there', async () => {
    shown = place
    const { page } = await open('/articles/jd-old-address')
    await page.waitForURL(`**${BASE}${PAGES.stepsArticle}`)
    await page.context().close()
    const missing = await fetch(`${origin}${BASE}/no-such-page`)
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('没有这一页'),
    ])
    const moves = readFileSync(path.join(shown, '_redirects'), 'utf8')
    expect(moves).toContain(`${BASE}/articles/jd-old-address ${BASE}${PAGES.stepsArticle} 301`)
    expect(existsSync(path.join(shown, '.nojekyll'))).toBe(true)
  })
})

describe('a thousand old addresses', () => {
  const withoutQuery = OLD.filter(({ from }) => !from.includes('?'))

  test('lead on from the server, and in one step', async () => {
    const wrong: unknown[] = []
    for (const { from, to } of OLD) {
      const address = api.siteUrl + BASE + encodeURI(from)
      const { status, headers } = await fetch(address, { redirect: 'manual' })
      if (status !== 308 || headers.get('location') !== BASE + to) wrong.push([from, status])
    }
    expect(wrong).toEqual([])
    // 教程 in GBK.
    const old = `${api.siteUrl}${BASE}/%BD%CC%B3%CC/%B5%DA1%C6%AA.htm`
    expect((await fetch(old, { redirect: 'manual' })).headers.get('location')).toBe(
      BASE + PAGES.stepsArticle,
    )
    console.log(`${OLD.length} old addresses: ${wrong.length} that do not lead on from the server`)
  })

  test('lead on in an export, by a page and by what the host reads', async () => {
    shown = plain
    const listed = new Set(readFileSync(path.join(plain, '_redirects'), 'utf8').split('\n'))
    const wrong: unknown[] = []
    for (const { from, to } of withoutQuery) {
      const page = await (await fetch(`${origin}${BASE}${encodeURI(from)}`)).text()
      const isLed =
        page.includes(`content="0;url=${BASE}${to}"`) || page.includes(`url=${BASE}${to}`)
      const isListed = listed.has(`${BASE}${encodeURI(from).replace(/\/$/, '')} ${BASE}${to} 301`)
      if (!isLed || !isListed) wrong.push([from, isLed, isListed])
    }
    expect(wrong).toEqual([])
    console.log(
      `${withoutQuery.length} old addresses: ${wrong.length} that do not lead on in the export`,
    )
  })

  test('lead on from nginx, those with a query too', { skip: NGINX === undefined }, async () => {
    const place = path.join(folder, 'nginx')
    const port = await freePort()
    mkdirSync(place)
    symlinkSync(plain, path.join(place, BASE))
    writeFileSync(
      path.join(place, 'nginx.conf'),
      `daemon off; pid ${place}/pid; error_log ${place}/error.log; events {}
      http { access_log off; client_body_temp_path ${place}; proxy_temp_path ${place}; fastcgi_temp_path ${place};
        uwsgi_temp_path ${place}; scgi_temp_path ${place};
        server { listen 127.0.0.1:${port}; root ${place}; include ${plain}/_nginx.conf; } }`,
    )
    const nginx = startCommand(NGINX ?? '', ['-p', place, '-c', path.join(place, 'nginx.conf')], {
      folder: place,
      env: process.env,
    })
    try {
      const at = `http://127.0.0.1:${port}${BASE}`
      await expect
        .poll(
          () =>
            fetch(at).then(
              () => true,
              () => nginx.said(),
            ),
          { timeout: 20_000 },
        )
        .toBe(true)
      const wrong: unknown[] = []
      for (const { from, to } of OLD) {
        const { status, headers } = await fetch(at + encodeURI(from), { redirect: 'manual' })
        const location = headers.get('location') ?? ''
        if (status !== 301 || !location.endsWith(BASE + to)) wrong.push([from, status, location])
      }
      expect(wrong.slice(0, 5)).toEqual([])
      console.log(`${OLD.length} old addresses: ${wrong.length} that do not lead on from nginx`)
    } finally {
      nginx.child.kill('SIGTERM')
      await nginx.ended
    }
  })
})

describe('votes and counts of an export', () => {
  test('are left out without a trace where nobody takes them', async () => {
    shown = plain
    for (const { address, html } of readExport()) {
      expect([address, html.match(/data-helpful|data-stuck|\/api\//)]).toEqual([address, null])
    }
    const { page, faults, asked } = await open(PAGES.stepsArticle)
    await page.mouse.wheel(0, 20_000)
    await page.waitForTimeout(300)
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('go to the API, with a script and without', async () => {
    shown = withVotes
    const { page, faults, asked } = await open(PAGES.stepsArticle)
    const block = page.locator('[data-helpful]')
    await block.scrollIntoViewIfNeeded()
    const taken = page.waitForResponse((response) => response.url().endsWith('/api/v1/votes'))
    await block.locator('button').first().click()
    expect((await taken).ok()).toBe(true)
    expect(asked.some((url) => url === `${api.siteUrl}${BASE}/api/v1/views`)).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()

    const { page: bare } = await open(PAGES.proseArticle, { javaScriptEnabled: false })
    await follow(bare.locator('[data-helpful] button').first())
    expect(bare.url()).toContain(`${api.siteUrl}${BASE}/feedback`)
    expect(await bare.locator('main').textContent()).toContain('谢谢')
    await bare.context().close()
  })
})

describe('npm run export', () => {
  test('takes its own files away the next time, and nothing else', async () => {
    const own = path.join(plain, 'CNAME')
    writeFileSync(own, 'help.example.com\n')
    const before = filesBelow(plain).toSorted()
    expect((await run('scripts/export.ts', [plain], {})).code).toBe(0)
    expect(filesBelow(plain).toSorted()).toEqual(before)
  })

  test('leaves a folder alone that holds something else', async () => {
    const { code, said } = await run('scripts/export.ts', ['content'], {})
    expect([code, said]).toEqual([1, expect.stringContaining('里有别的东西')])
  })
})
