// Needs the sample articles.
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { toInstant } from '@/lib/date'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { filesBelow } from '@/scripts/publish/link-files'
import { liveFolder } from '@/scripts/publish/publication'
import { brokenFiles } from '@/scripts/trials/broken-files'
import { copySite } from '@/scripts/trials/copy-project'
import { type Started, startProgram } from './started'

/** A copy of the project that is edited, published and served while the tests look on. */
const folder = copySite(path.resolve(import.meta.dirname, '..', '..'))
const env = { ...process.env, DATA_DIR: path.join(folder, 'data'), SITE_URL: 'https://one.example' }
const file = (name: string) => path.join(folder, 'content', name)
const UNBIND = 'articles/jd/jd-finance-unbind-card.md'
let site: ServedBuild

/** Each test publishes once or more, which takes seconds, and minutes where others use the machine too. */
vi.setConfig({ testTimeout: 600_000 })

/** None outlives the test that started it, which may have been given up. */
const running = new Set<Started>()

function start(
  program: string,
  settings: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
) {
  const started = startProgram(program, args, { folder, env: { ...env, ...settings } })
  running.add(started)
  started.child.once('close', () => running.delete(started))
  return started
}

/** Publishes, and returns what it said and how it ended. */
const publish = (settings: Readonly<Record<string, string>> = {}) =>
  start('scripts/publish.ts', settings).ended

const get = async (address: string) => (await fetch(site.siteUrl + address)).text()
const status = async (address: string) => (await fetch(site.siteUrl + address)).status
const edit = (name: string, from: string, to: string) => {
  const text = readFileSync(file(name), 'utf8')
  expect(text).toContain(from)
  writeFileSync(file(name), text.replace(from, to))
}

/** The smallest article that the check lets pass. */
const article = (title: string, publishedAt: string, more = '') => `---
title: ${title}
publishedAt: ${publishedAt}
summary: 打开设置，点「通用」，再点「存储空间」，一分钟就能看完，不会删掉任何东西。
author: payments
tags: [微信]
${more}---

先打开手机的设置，再照着下面做。

## ${title}？

### 1. 打开设置

在桌面上找到「设置」，点开它。

### 2. 点通用

往下滑，点「通用」，再点「存储空间」。
`

beforeAll(async () => {
  const { code, said } = await publish()
  expect([code, said]).toEqual([0, expect.stringContaining('已上线')])
  site = await serveBuild(folder, env)
}, 900_000)
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL')
    await ended
  }
})
afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

describe('an edit goes live in the running site', () => {
  test('of an article’s text: that page alone is rendered', async () => {
    appendFileSync(file(UNBIND), '\n银行卡换新以后，要重新绑一次。\n')
    const { said } = await publish()
    expect(said).toContain('生成 1 页')
    expect(await get('/articles/jd-finance-unbind-card')).toContain('要重新绑一次')
    expect(await get('/articles/jd-finance-unbind-card.md')).toContain('要重新绑一次')
  })

  test('nothing changed, nothing done', async () => {
    const before = liveFolder(folder)
    expect((await publish()).said).toContain('没有变化')
    expect(liveFolder(folder)).toBe(before)
  })

  test('of a title: wherever it stands', async () => {
    edit('articles/phone/find-lost-phone.md', 'title: ', 'title: 马上')
    await publish()
    for (const address of ['/articles/find-lost-phone', '/categories/phone', '/sitemap.xml']) {
      expect([address, await status(address)]).toEqual([address, 200])
    }
    expect(await get('/categories/phone')).toContain('>马上')
    expect(await get('/articles/find-lost-phone')).toContain('<h1')
    expect(await get('/search?q=%E9%A9%AC%E4%B8%8A')).toContain('find-lost-phone')
  })

  test('a new article stands in every list, feed and the search', async () => {
    writeFileSync(
      file('articles/wechat/wechat-look-at-storage.md'),
      article('怎么看存储空间还剩多少', toInstant(new Date()).slice(0, 16).replace('T', ' ')),
    )
    const { code, said } = await publish()
    expect([code, said]).toEqual([0, expect.anything()])
    for (const address of [
      '/',
      '/latest',
      '/categories/wechat',
      '/tags/%E5%BE%AE%E4%BF%A1',
      '/authors/payments',
      '/feed.xml',
      '/feed.json',
      '/sitemap.xml',
      '/articles/find-lost-phone',
      '/search?q=%E5%AD%98%E5%82%A8%E7%A9%BA%E9%97%B4%E8%BF%98%E5%89%A9%E5%A4%9A%E5%B0%91',
    ]) {
      expect([address, await get(address)]).toEqual([
        address,
        expect.stringContaining('wechat-look-at-storage'),
      ])
    }
    expect(await status('/social/wechat-look-at-storage.png')).toBe(200)
  })

  test('a removed article is gone everywhere', async () => {
    rmSync(file('articles/wechat/wechat-look-at-storage.md'))
    expect((await publish()).said).toMatch(/移除 \d+ 页/)
    expect(await status('/articles/wechat-look-at-storage')).toBe(404)
    expect(await status('/articles/wechat-look-at-storage.md')).toBe(404)
    expect(await get('/latest')).not.toContain('wechat-look-at-storage')
  })

  test('of a drawing: pages name the new one, and the old one stays for whoever has the old page', async () => {
    const pictures = async () =>
      [...(await get('/articles/jd-finance-unbind-card')).matchAll(/\/media\/\w+\.svg/g)].map(
        ([src]) => src,
      )
    const before = await pictures()
    edit('articles/jd/jd-finance-unbind-card-1.svg', '<svg ', '<svg data-edit="1" ')
    const text = readFileSync(file('articles/jd/jd-finance-unbind-card-1.svg'), 'utf8')
    writeFileSync(
      file('articles/jd/jd-finance-unbind-card-1.svg'),
      text.replace('<svg data-edit="1" ', '<svg ').replace(/fill="#[\da-f]{6}"/i, 'fill="#123456"'),
    )
    await publish()
    const after = await pictures()
    expect(after).toHaveLength(before.length)
    expect(after).not.toEqual(before)
    for (const picture of [...before, ...after]) expect(await status(picture)).toBe(200)
  })

  test.each([
    ['categories.yml', '京东', '京东商城', '/articles/find-lost-phone'],
    ['pages/about.md', 'title: ', 'title: 新的', '/articles/find-lost-phone'],
    ['pinned.yml', 'searches:', 'searches:\n  - 找回手机', '/search'],
  ])('of %s: on every page that shows it', async (name, from, to, address) => {
    const before = await get(address)
    edit(name, from, to)
    const { code, said } = await publish()
    expect([code, said]).toEqual([0, expect.anything()])
    expect(await get(address)).not.toBe(before)
  })
})

describe('what goes wrong keeps the last good publication', () => {
  test('an error in an article', async () => {
    const text = readFileSync(file(UNBIND), 'utf8')
    edit(UNBIND, 'summary: ', 'sumary: ')
    const before = liveFolder(folder)
    const { code, said } = await publish()
    expect(code).toBe(1)
    expect(said).toContain('jd-finance-unbind-card.md')
    expect(said).not.toMatch(/\n\s+at /)
    expect(liveFolder(folder)).toBe(before)
    writeFileSync(file(UNBIND), text)
  })

  test('an end by force at any moment: the old one or the new one, whole', async () => {
    for (let round = 0; round < 4; round += 1) {
      appendFileSync(file(UNBIND), `\n第 ${round + 1} 次改动，说的还是同一件事。\n`)
      const { child, ended } = start('scripts/publish.ts')
      await wait(300 + round * 900)
      child.kill('SIGKILL')
      await ended
      expect(brokenFiles(liveFolder(folder) ?? '')).toEqual([])
    }
    const { code, said } = await publish()
    expect([code, said]).toEqual([0, expect.anything()])
    expect(await get('/articles/jd-finance-unbind-card')).toContain('第 4 次改动')
    expect(brokenFiles(liveFolder(folder) ?? '')).toEqual([])
    const halves = () => readdirSync(path.join(folder, '.zhinan', 'publications'))
    await vi.waitFor(() => expect(halves().filter((name) => name.endsWith('.half'))).toEqual([]))
  })

  test('a rollback brings the one before back, until somebody publishes again', async () => {
    const now = liveFolder(folder)
    const { code } = await start('scripts/rollback.ts').ended
    expect(code).toBe(0)
    expect(liveFolder(folder)).not.toBe(now)
    expect(await status('/')).toBe(200)
    expect((await publish()).code).toBe(0)
    expect(await get('/articles/jd-finance-unbind-card')).toContain('第 4 次改动')
  })
})

describe("articlesWithErrors: 'leave out'", () => {
  test('publishes all but what has errors, says what is missing, and brings it back once mended', async () => {
    const config = path.join(folder, 'site.config.ts')
    const before = readFileSync(config, 'utf8')
    const text = readFileSync(file(UNBIND), 'utf8')
    expect(before).toContain('defineSite({\n')
    const setting = "defineSite({\n  articlesWithErrors: 'leave out',\n"
    writeFileSync(
      config,
      before.replace('defineSite({\n', () => setting),
    )
    edit(UNBIND, 'summary: ', 'sumary: ')
    appendFileSync(file('articles/phone/find-lost-phone.md'), '\n这一段说的是别的事。\n')
    const { code, said } = await publish()
    expect([code, said]).toEqual([0, expect.stringContaining('有错误的 1 篇文章这次没有发布')])
    expect(said).toContain('jd-finance-unbind-card.md')
    expect(await status('/articles/jd-finance-unbind-card')).toBe(404)
    expect(await status('/articles/jd-finance-unbind-card.md')).toBe(404)
    expect(await get('/articles/find-lost-phone')).toContain('这一段说的是别的事')
    for (const address of ['/', '/latest', '/categories/jd', '/sitemap.xml', '/feed.xml']) {
      expect([address, await get(address)]).toEqual([
        address,
        expect.not.stringContaining('/articles/jd-finance-unbind-card"'),
      ])
    }
    writeFileSync(file(UNBIND), text)
    expect((await publish()).code).toBe(0)
    expect(await status('/articles/jd-finance-unbind-card')).toBe(200)
    writeFileSync(config, before)
  }, 300_000)
})

describe('readers during publications', () => {
  test('get every page, and every file that it names', async () => {
    const failures: string[] = []
    let isOver = false
    let requests = 0
    const addresses = ['/', '/latest', '/articles/jd-finance-unbind-card', '/categories/jd']
    const read = async () => {
      while (!isOver) {
        for (const address of addresses) {
          const response = await fetch(site.siteUrl + address)
          const html = await response.text()
          requests += 1
          if (response.status !== 200 || !html.endsWith('</html>')) failures.push(address)
          for (const [, named = ''] of html.matchAll(
            /(?:href|src)="(\/(?:_next|scripts|media)\/[^"]+)"/g,
          )) {
            if ((await status(named)) !== 200) failures.push(named)
          }
        }
      }
    }
    const readers = [read(), read()]
    for (const words of ['甲', '乙', '丙']) {
      appendFileSync(file(UNBIND), `\n这一段只为了改动而写，第${words}段。\n`)
      await publish()
    }
    isOver = true
    await Promise.all(readers)
    expect(requests).toBeGreaterThan(20)
    expect(failures).toEqual([])
  })
})

describe('old addresses', () => {
  test('1,000 come in by a table, and each leads a reader on', async () => {
    const rows = Array.from({ length: 999 }, (_, id) => `/show.php?id=${id},jd-finance-unbind-card`)
    const table = path.join(folder, 'old.csv')
    writeFileSync(table, ['旧网址,新地址', '/旧文/,/latest', ...rows].join('\n'))
    expect((await start('scripts/redirects.ts', {}, [table]).ended).code).toBe(0)
    const { code, said } = await publish()
    expect([code, said]).toEqual([0, expect.stringContaining('已上线')])
    const asked = ['/%E6%97%A7%E6%96%87', ...rows.map((row) => row.split(',')[0] ?? '')]
    const ways = await Promise.all(
      asked.map(async (address) => {
        const { status, headers } = await fetch(site.siteUrl + address, { redirect: 'manual' })
        return `${status} ${headers.get('location')}`
      }),
    )
    expect(ways[0]).toBe('308 /latest')
    expect(new Set(ways.slice(1))).toEqual(new Set(['308 /articles/jd-finance-unbind-card']))
    const more = await fetch(`${site.siteUrl}/show.php?from=wechat&id=7`, { redirect: 'manual' })
    expect(more.headers.get('location')).toBe('/articles/jd-finance-unbind-card?from=wechat')
    expect(await status('/show.php?id=1000')).toBe(404)
  })
})

// The last, since it makes every page again.
describe('a setting goes live', () => {
  test('every page, every feed and every twin names the new address', async () => {
    await publish({ SITE_URL: 'https://two.example' })
    const live = path.join(liveFolder(folder) ?? '', 'site')
    const old = filesBelow(live)
      .filter((name) => /\.(?:html|xml|json|md|txt|webmanifest)$/.test(name))
      .filter((name) => readFileSync(path.join(live, name), 'utf8').includes('one.example'))
    expect(old).toEqual([])
    expect(await get('/sitemap.xml')).toContain('https://two.example/')
  })
})
