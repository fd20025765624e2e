import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { hashPassword } from '@/lib/studio/session/password'
import { CHROMIUM_FLAGS } from '@/scripts/browser/chromium-flags'
import { type ServedBuild, serveBuild } from '@/scripts/browser/serve-build'
import { copySite } from '@/scripts/trials/copy-project'
import { follow } from './browser'
import { READER } from './site-map'

/** Whatever of these is run sets `hit`; OWASP’s cheat sheet on filter evasion names the kinds. */
const PAYLOADS = [
  '<script>window.hit=1</script>',
  '</title><script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "'><svg onload=window.hit=1>",
  '" onmouseover="window.hit=1" autofocus onfocus="window.hit=1',
  '--><script>window.hit=1</script><!--',
  ']]><script>window.hit=1</script>',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  '&#60;img src=x onerror=window.hit=1&#62;',
  '<a href="javascript:window.hit=1">点</a>',
  '<iframe srcdoc="<script>top.hit=1</script>"></iframe>',
  '<math><mtext><style><img src=x onerror=window.hit=1></style></mtext></math>',
  '<details open ontoggle=window.hit=1>',
  '{{constructor.constructor("window.hit=1")()}}',
  '#{window.hit=1}',
]

/** Where an editor's words go; each makes a whole article of one payload. */
const PLACES: Readonly<Record<string, (payload: string) => string>> = {
  title: (payload) => article({ title: `${payload} 怎么办？` }),
  summary: (payload) =>
    article({ summary: `打开设置，点「通用」${payload}，一分钟就能看完，什么都不会删掉。` }),
  tag: (payload) => article({ tags: [payload.slice(0, 20)] }),
  heading: (payload) =>
    article({
      body: `## 怎么办 ${payload}？\n\n### 1. 打开 ${payload}\n\n点开。\n\n### 2. 点通用\n\n点。\n`,
    }),
  text: (payload) =>
    article({
      body: `## 怎么办？\n\n前 ${payload} 后。\n\n> [!TIP]\n> ${payload}\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | ${payload.replace(/\|/g, '')} |\n`,
    }),
  link: (payload) =>
    article({
      body: `## 怎么办？\n\n看[${payload}](/articles/jd-finance-unbind-card "${payload.replace(/"/g, '')}")。\n\n看[这里](javascript:window.hit=1)和[那里](data:text/html,${encodeURIComponent(payload)})。\n`,
    }),
  code: (payload) =>
    article({
      body: `## 怎么办？\n\n\`\`\`${payload}\n${payload}\n\`\`\`\n\n也可以输入 \`${payload.replace(/`/g, '')}\`。\n`,
    }),
}

const quoted = (text: string) => JSON.stringify(text)
function article({
  title = '设置里的存储空间怎么看？',
  summary = '打开设置，点「通用」，再点「存储空间」，一分钟就能看完，不会删掉任何东西。',
  tags = ['微信'],
  body = '## 怎么办？\n\n### 1. 打开设置\n\n点开。\n\n### 2. 点通用\n\n点。\n',
}: Partial<Record<'title' | 'summary' | 'body', string>> & { readonly tags?: readonly string[] }) {
  return `---
title: ${quoted(title)}
publishedAt: 2026-11-20 10:00:00
summary: ${quoted(summary)}
author: payments
tags: [${tags.map(quoted).join(', ')}]
---

${body}`
}

/** The owner's words, in every setting that takes any: what is not refused has to be harmless. */
const SETTINGS = `
  name: '<svg onload=hit=1>',
  description: '</title></script><script>window.hit=1</script>"><img src=x onerror=window.hit=1>',
  contactEmail: 'a@one.example',
  home: {
    title: '--><script>window.hit=1</script><img src=x onerror=hit=1>',
    tasks: [{ label: '<b onload=1>', href: 'https://a.example/"onmouseover="window.hit=1' }],
  },
  headerLinks: [{ label: '"onfocus=h=1', href: "https://a.example/'><script>window.hit=1</script>" }],
  footerLinks: [{ label: '</a><img src', href: 'https://a.example/"><img/src=x/onerror=window.hit=1>' }],
  repository: { url: 'https://a.example/"><script>window.hit=1</script>', branch: '"><script>window.hit=1</script>', host: 'github' },
  filings: { icp: '<img src=x onerror=window.hit=1>ICP备1号', police: '"><img src=x onerror=hit=1>公网安备11010102000001号' },
`
/** What the owner's statistics script is, and that it tries what was not named for it. */
const STATISTICS = 'https://stats.example/s.js'
const STATISTICS_SETTING = `
  statistics: { name: '示例统计', script: '${STATISTICS}', connect: ['https://collect.example'], images: ['https://pixel.example'] },
`
const TRIES = `
  window.counted = [];
  const tell = (name) => () => window.counted.push(name);
  fetch('https://collect.example/a', { mode: 'no-cors' }).then(tell('connect'), tell('no connect'));
  fetch('https://elsewhere.example/a', { mode: 'no-cors' }).then(tell('other connect'), tell('no other connect'));
  const picture = (from, name) => {
    const image = new Image();
    image.onload = tell(name);
    image.onerror = tell('no ' + name);
    image.src = from;
  };
  picture('https://pixel.example/p.gif', 'picture');
  picture('https://elsewhere.example/p.gif', 'other picture');
  const script = document.createElement('script');
  script.onload = tell('other script');
  script.onerror = tell('no other script');
  script.src = 'https://stats.example/other.js';
  document.head.append(script);
`
const GIF = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')
const REFUSED_SETTINGS = [
  "headerLinks: [{ label: 'x', href: 'javascript:window.hit=1' }]",
  "footerLinks: [{ label: 'x', href: '//evil.example/x' }]",
  "head: '<script>window.hit=1</script>'",
  `head: '<meta http-equiv="refresh" content="0;url=javascript:window.hit=1">'`,
  `head: '<link rel="stylesheet" href="https://evil.example/x.css">'`,
  "url: 'javascript:window.hit=1'",
  "apiUrl: 'data:text/html,1'",
  `verification: { baidu: '"><script>window.hit=1</script>' }`,
  "statistics: { name: 'x', script: 'http://evil.example/x.js' }",
  `statistics: { name: 'x', script: 'https://a.example/x.js', connect: ["https://a.example; script-src *"] }`,
  "looks: { accent: 'red}</style><script>window.hit=1</script>' }",
  "looks: { icon: '../../../etc/passwd.svg' }",
]
const PASSWORD = 'a good password'

vi.setConfig({ testTimeout: 600_000 })

const folder = copySite(path.resolve(import.meta.dirname, '..', '..'))
const env = {
  DATA_DIR: path.join(folder, 'data'),

  STUDIO_PASSWORD_HASH: await hashPassword(PASSWORD),
}
const names = Object.keys(PLACES).flatMap((place) => PAYLOADS.map((_, at) => `x-${place}-${at}`))
let refused: ReadonlySet<string>
let site: ServedBuild
let browser: Browser

const run = (program: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/program.mjs', program, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })

const settingsFile = path.join(folder, 'site.config.ts')
const usualSettings = readFileSync(settingsFile, 'utf8')
/** Its own name and description are among those that are replaced. */
const withSettings = (settings: string) =>
  usualSettings
    .replace(/^ {2}(?:name|description|url): .*\n/gm, (line) => {
      return settings.includes(`  ${line.trim().split(':')[0]}:`) ? '' : line
    })
    .replace('defineSite({', `defineSite({\n${settings},`.replace(',\n,', ','))

beforeAll(async () => {
  const at = path.join(folder, 'content/articles/wechat')
  mkdirSync(at, { recursive: true })
  for (const [place, write] of Object.entries(PLACES)) {
    for (const [index, payload] of PAYLOADS.entries())
      writeFileSync(path.join(at, `x-${place}-${index}.md`), write(payload))
  }
  const problems = JSON.parse(run('scripts/check.ts', '--format', 'json').stdout) as readonly {
    readonly file: string
    readonly severity: string
  }[]
  refused = new Set(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => path.basename(file, '.md')),
  )
  for (const name of refused) rmSync(path.join(at, `${name}.md`), { force: true })
  const privacy = path.join(folder, 'content/pages/privacy.md')
  // It says itself that it has nothing of anybody else, which the check would hold against the setting.
  const words = readFileSync(privacy, 'utf8').replace(
    /(?:没有|不用|不加载|不含)(?=[^。！？\n]{0,16}(?:第三方|跟踪器))/g,
    '有',
  )
  writeFileSync(privacy, words)
  writeFileSync(settingsFile, withSettings(SETTINGS + STATISTICS_SETTING))
  const { status, stdout, stderr } = run('scripts/publish.ts')
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('已上线')])
  site = await serveBuild(folder, env)
  browser = await chromium.launch({ executablePath: inject('browserPath'), args: CHROMIUM_FLAGS })
}, 900_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** What stands on a page that could run words of an editor or a reader. */
function dangerOn(page: Page) {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')]
    return {
      hit: 'hit' in window,
      handlers: elements.filter((each) =>
        each.getAttributeNames().some((name) => /^on/i.test(name)),
      ).length,
      addresses: elements.filter((each) =>
        ['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href'].some((name) =>
          /^\s*(?:javascript|data:text|vbscript)/i.test(each.getAttribute(name) ?? ''),
        ),
      ).length,
      frames: document.querySelectorAll('iframe, object, embed, base').length,
    }
  })
}
const NONE = { hit: false, handlers: 0, addresses: 0, frames: 0 }

describe('words of an editor are words, with the policy and without it', () => {
  test.each([true, false])('policy away: %s', async (bypassCSP) => {
    const published = names.filter((name) => !refused.has(name))
    console.log(
      `${names.length} articles with payloads: ${refused.size} refused, ${published.length} opened`,
    )
    expect(published.length).toBeGreaterThan(names.length / 4)
    const page = await (await browser.newContext({ bypassCSP })).newPage()
    const lists = [
      '/',
      '/latest',
      '/categories/wechat',
      '/tags',
      '/search?q=script',
      '/search?q=hit',
    ]
    const addresses = [...lists, ...published.map((name) => `/articles/${name}`)]
    for (const address of bypassCSP ? addresses : addresses.slice(0, 40)) {
      await page.goto(site.siteUrl + address, { waitUntil: 'load' })
      expect([address, await dangerOn(page)]).toEqual([address, NONE])
    }
  })

  test('of a reader: what was searched for stands on the page as it was typed', async () => {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage()
    for (const payload of PAYLOADS) {
      await page.goto(`${site.siteUrl}/search?q=${encodeURIComponent(payload)}`)
      expect([payload, await dangerOn(page)]).toEqual([payload, NONE])
    }
  })
})

describe('words of an owner', () => {
  test.each([false, true])(
    'are words on every kind of page, policy away: %s',
    async (bypassCSP) => {
      const page = await (await browser.newContext({ bypassCSP })).newPage()
      const kinds = [
        '/',
        '/articles/jd-finance-unbind-card',
        '/categories/jd',
        '/about',
        '/privacy',
      ]
      const others = [
        '/search?q=a',
        '/feedback?slug=jd-finance-unbind-card',
        '/nothing',
        '/tags',
        '/hot',
      ]
      for (const address of [...kinds, ...others]) {
        await page.goto(site.siteUrl + address, { waitUntil: 'load' })
        expect([address, await dangerOn(page)]).toEqual([address, NONE])
      }
    },
  )

  test.each(REFUSED_SETTINGS)('are refused where they could only do harm: %s', (setting) => {
    const published = readFileSync(settingsFile, 'utf8')
    try {
      writeFileSync(settingsFile, withSettings(`  ${setting}`))
      const { status, stderr, stdout } = run('scripts/check.ts')
      expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('例如')])
    } finally {
      writeFileSync(settingsFile, published)
    }
  })
})

describe('a statistics script that the owner names', () => {
  test('runs, reaches what is named and nothing else, and readers are told', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.route(
      ({ protocol }) => protocol === 'https:',
      (route) => {
        const { href } = new URL(route.request().url())
        if (href.endsWith('.js'))
          return route.fulfill({ contentType: 'text/javascript', body: TRIES })
        return route.fulfill({ contentType: 'image/gif', body: GIF })
      },
    )
    await page.goto(`${site.siteUrl}/about`)
    const counted = () => page.evaluate<readonly string[]>('window.counted ?? []')
    await expect
      .poll(async () => (await counted()).toSorted(), { timeout: 15_000 })
      .toEqual(['connect', 'no other connect', 'no other picture', 'no other script', 'picture'])
    await page.goto(`${site.siteUrl}/privacy`)
    expect(await page.locator('main').textContent()).toContain('示例统计')
  })
})

describe('words of a reader to the editors', () => {
  test('are words in the studio, which has no script at all, and in its CSV', async () => {
    const slug = 'jd-finance-unbind-card'
    const html = await (await fetch(`${site.siteUrl}/articles/${slug}`)).text()
    const contentHash = /name="contentHash" value="([^"]+)"/.exec(html)?.[1]
    const words = [...PAYLOADS, '=HYPERLINK("https://evil.example")', '+1+1', '-2+3', '@SUM(1)']
    for (const [n, each] of words.entries()) {
      const body = JSON.stringify({ slug, contentHash, helpful: false, words: each })
      const headers = {
        'content-type': 'application/json',
        'user-agent': `${READER.userAgent} ${n}`,
      }
      const answer = await fetch(`${site.siteUrl}/api/v1/votes`, { method: 'POST', body, headers })
      expect([each, answer.status]).toEqual([each, 200])
    }
    const page = await (await browser.newContext({ bypassCSP: true })).newPage()
    await page.goto(`${site.siteUrl}/studio/comments`)
    await page.getByLabel('密码').fill(PASSWORD)
    await follow(page.getByRole('button', { name: '登录' }))
    for (const address of ['/studio/comments', '/studio', `/studio/articles/${slug}`]) {
      await page.goto(site.siteUrl + address)
      expect([address, await dangerOn(page)]).toEqual([address, NONE])
      expect(await page.locator('script').count()).toBe(0)
    }
    await page.goto(`${site.siteUrl}/studio/comments`)
    for (const each of words) expect(await page.getByText(each, { exact: true }).count()).toBe(1)
    const csv = await (
      await page.context().request.get(`${site.siteUrl}/studio/csv/comments.csv`)
    ).text()
    expect(csv).toContain('HYPERLINK')
    expect(csv).not.toMatch(/(?:^|,|\n)"?\s*[=+\-@]/)
    console.log(
      `${words.length} comments with payloads: 0 run, 0 cells that a spreadsheet calculates`,
    )
  })
})

describe('files made of the same words are well-formed', () => {
  test.each(['/feed.json', '/manifest.webmanifest'])('%s', async (address) => {
    const text = await (await fetch(site.siteUrl + address)).text()
    expect(() => JSON.parse(text)).not.toThrow()
  })

  test.each(['/feed.xml', '/sitemap.xml'])('%s', async (address) => {
    const text = await (await fetch(site.siteUrl + address)).text()
    const page = await browser.newPage()
    const fault = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
          ?.textContent ?? '',
      text,
    )
    expect(fault).toBe('')
  })

  test('JSON-LD, and it ends where its script ends', async () => {
    for (const name of names.filter((each) => !refused.has(each))) {
      const html = await (await fetch(`${site.siteUrl}/articles/${name}`)).text()
      const scripts = [
        ...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
      ]
      expect(scripts.length).toBeGreaterThan(0)
      for (const [, json = ''] of scripts) expect(() => JSON.parse(json)).not.toThrow()
    }
  })
})
