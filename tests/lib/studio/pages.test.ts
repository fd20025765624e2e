import { describe, expect, test } from 'vitest'
import { StoreUnavailable } from '@/lib/engagement/store'
import type { StudioHandler } from '@/lib/studio/guard'
import { showArticle } from '@/lib/studio/pages/article'
import { showArticles } from '@/lib/studio/pages/articles'
import { changeComments, showComments } from '@/lib/studio/pages/comments'
import { showOverview } from '@/lib/studio/pages/overview'
import { showPhrase } from '@/lib/studio/pages/phrase'
import { showSearches } from '@/lib/studio/pages/searches'
import { sendCsv } from '@/lib/studio/pages/send-csv'
import { showStale } from '@/lib/studio/pages/stale'
import type { Studio } from '@/lib/studio/studio'
import { NOW, TODAY } from '@/tests/lib/engagement/insights/sample'
import { asEditor, fillStore, formRequest, openTestStudio, SITE } from './test-studio'

const PAGES: readonly (readonly [string, StudioHandler, Record<string, string>])[] = [
  ['/studio', showOverview, {}],
  ['/studio/articles', showArticles, {}],
  ['/studio/articles/unbind-card', showArticle, { slug: 'unbind-card' }],
  ['/studio/searches', showSearches, {}],
  ['/studio/phrase?q=%E8%A7%A3%E7%BB%91', showPhrase, {}],
  ['/studio/comments', showComments, {}],
  ['/studio/stale', showStale, {}],
  ['/studio/csv/votes.csv', sendCsv, { table: 'votes.csv' }],
]

describe.each(PAGES)('%s', (address, handler, params) => {
  test('sends strangers to the sign-in, with the way back', async () => {
    const answer = await handler(new Request(`${SITE}${address}`), openTestStudio(), params)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/studio/sign-in?to=${encodeURIComponent(address)}`)
    expect(await answer.text()).toBe('')
  })

  test('is kept by nobody and runs nothing', async () => {
    const studio = openTestStudio()
    await fillStore(studio.store())
    const answer = await handler(asEditor(studio, address), studio, params)
    const body = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(body).not.toMatch(/<script|\sstyle=|\son\w+=|javascript:/i)
  })

  test('stands with an empty store', async () => {
    const studio = openTestStudio()
    expect((await handler(asEditor(studio, address), studio, params)).status).toBe(200)
  })

  test('says that the data cannot be read now', async () => {
    const refuse = () => {
      throw new StoreUnavailable('locked')
    }
    const studio = openTestStudio({ store: refuse })
    const answer = await handler(asEditor(studio, address), studio, params)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.text()).toContain('暂时读不到数据')
  })
})

async function read(handler: StudioHandler, address: string, params = {}): Promise<string> {
  const studio = openTestStudio()
  await fillStore(studio.store())
  return (await handler(asEditor(studio, address), studio, params)).text()
}

describe('showOverview', () => {
  test('names an article whose views rose suddenly out of few networks', async () => {
    const studio = openTestStudio()
    const view = (slug: string, network: string, n: number) => {
      return { slug, reader: `reader ${network} ${n}`, networks: [network], day: TODAY }
    }
    const views = Array.from({ length: 600 }, (_, n) => view('change-avatar', `home ${n}`, n))
    const machine = Array.from({ length: 60 }, (_, n) => view('unbind-card', `rented ${n % 20}`, n))
    await studio.store().recordViews([...views, ...machine])
    const html = await (await showOverview(asEditor(studio, '/studio'), studio, {})).text()
    const section = html.slice(html.indexOf('id="held'))
    expect(section).toContain('京东金融怎么解绑银行卡？')
    expect(section.slice(0, section.indexOf('</section>'))).not.toContain('微信怎么换头像')
  })

  test('says what fails, and at which step', async () => {
    const html = await read(showOverview, '/studio')
    expect(html).toContain('第 2 步 选银行卡（4 人）')
    expect(html).toContain('67%')
    expect(html).toContain('<title id="days-title">30 天里每天的浏览</title>')
  })
})

describe('showArticle', () => {
  test('draws a bar a step and shows what readers wrote as text', async () => {
    const html = await read(showArticle, '/studio/articles/unbind-card', { slug: 'unbind-card' })
    for (const title of ['打开设置', '选银行卡', '确认解绑']) expect(html).toContain(title)
    expect(html).toContain('=找不到 &lt;b&gt;按钮&lt;/b&gt;')
    expect(html).toContain('步骤对不上')
  })

  test('answers 404 for an unknown article', async () => {
    const studio = openTestStudio()
    const request = asEditor(studio, '/studio/articles/none')
    const answer = await showArticle(request, studio, { slug: 'none' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('没有这篇文章')
  })
})

describe('showSearches', () => {
  test('names a query that rose suddenly out of few networks', async () => {
    const studio = openTestStudio()
    const sender = (network: string) => ({ reader: network, networks: [network], day: TODAY })
    const home = Array.from({ length: 600 }, (_, n) => sender(`home ${n}`))
    await studio.store().recordViews(home.map((each) => ({ ...each, slug: 'change-avatar' })))
    const search = (query: string, network: string) => ({ ...sender(network), query, total: 1 })
    const rented = Array.from({ length: 20 }, (_, n) => search('推广', `rented ${n}`))
    const wanted = Array.from({ length: 40 }, (_, n) => search('退票', `home ${n}`))
    await studio.store().recordSearches([...rented, ...wanted])
    const answer = await showSearches(asEditor(studio, '/studio/searches'), studio, {})
    const html = await answer.text()
    const section = html.slice(html.indexOf('id="held-searches'))
    expect(section).toContain('推广')
    expect(section.slice(0, section.indexOf('</section>'))).not.toContain('退票')
  })

  test('shows the command that begins an article', async () => {
    const html = await read(showSearches, '/studio/searches')
    expect(html).toContain('npm run new -- --title &quot;注销账号&quot;')
  })

  test('lists what hardly anybody opened anything of, with a way to what can be done', async () => {
    const studio = openTestStudio()
    const made = (n: number, query: string, isOpened = false) => {
      return { query, day: TODAY, total: 3, isOpened, reader: `r${n}`, networks: [`n${n}`] }
    }
    const searches = [1, 2, 3, 4, 5].flatMap((n) => [made(n, '换卡'), made(n, '退票', n < 3)])
    await studio.store().recordSearches([...searches, made(9, '我的事')])
    const html = await (await showSearches(asEditor(studio, '/studio/searches'), studio, {})).text()
    const section = html.slice(html.indexOf('id="unopened"'), html.indexOf('id="popular"'))
    expect(section).toContain('href="/studio/phrase?q=%E6%8D%A2%E5%8D%A1"')
    expect(section).not.toContain('退票')
    expect(section).not.toContain('我的事')
  })

  test('links to the code host where there is one', async () => {
    const repository = {
      url: 'https://github.com/you/zhinan',
      branch: 'main',
      host: 'github',
    } as const
    const studio = openTestStudio({ repository })
    await fillStore(studio.store())
    const html = await (await showSearches(asEditor(studio, '/studio/searches'), studio, {})).text()
    expect(html).toContain(
      'https://github.com/you/zhinan/new/main?filename=content%2Farticles%2Fjd',
    )
  })
})

describe('showStale', () => {
  test('names what is overdue', async () => {
    const html = await read(showStale, '/studio/stale')
    expect(html).toContain('26 天')
    expect(html).toContain('content/articles/jd/unbind-card.md')
  })
})

describe('sendCsv', () => {
  test('sends a file for spreadsheets', async () => {
    const studio = openTestStudio()
    await fillStore(studio.store())
    const request = asEditor(studio, '/studio/csv/comments.csv')
    const answer = await sendCsv(request, studio, { table: 'comments.csv' })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="zhinan-comments-2026-11-23.csv"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain("第 2 步 选银行卡,'=找不到 <b>按钮</b>\r\n")
  })

  test.each(['none.csv', '__proto__', 'toString', ''])('answers 404 for %j', async (table) => {
    const studio = openTestStudio()
    const answer = await sendCsv(asEditor(studio, '/studio/csv/x'), studio, { table })
    expect(answer.status).toBe(404)
  })
})

describe('changeComments', () => {
  const move = async (fields: Record<string, string>, headers = {}) => {
    const studio = openTestStudio()
    const [receipt = ''] = await fillStore(studio.store())
    const cookie = asEditor(studio, '/studio').headers.get('cookie') ?? ''
    const request = formRequest('/studio/comments', { receipt, ...fields }, { cookie, ...headers })
    const answer = await changeComments(request, studio, {})
    const done = await studio.store().getComments({ state: 'done' })
    return { answer, receipt, done: done.map((comment) => comment.receipt) }
  }

  test('moves it and goes back to the list', async () => {
    const { answer, receipt, done } = await move({
      state: 'done',
      back: '/studio/comments?state=open',
    })
    expect(done).toEqual([receipt])
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/studio/comments?state=open&moved=done')
  })

  /** Sends a form of the page of comments; a field may come several times. */
  const send = (studio: Studio, fields: readonly (readonly [string, string])[]) => {
    const cookie = asEditor(studio, '/studio').headers.get('cookie') ?? ''
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
    const options = { method: 'POST', body, headers: { origin: SITE, cookie } }
    return changeComments(new Request(`${SITE}/studio/comments`, options), studio, {})
  }

  test('moves those selected, and comes back to the same choice', async () => {
    const studio = openTestStudio()
    const receipts = await fillStore(studio.store())
    const answer = await send(studio, [
      ['state', 'done'],
      ['back', '/studio/comments?state=open&article=unbind-card&to=//evil.example'],
      ...receipts.map((each) => ['receipt', each] as const),
    ])
    expect(answer.headers.get('location')).toBe(
      '/studio/comments?state=open&article=unbind-card&moved=done&count=2',
    )
    expect(await studio.store().getComments({ state: 'done' })).toHaveLength(2)
  })

  test('moves all of a choice once the editor has said so twice, and nothing that came later', async () => {
    const studio = openTestStudio()
    await fillStore(studio.store())
    const address = '/studio/comments?state=open&words=按钮'
    const list = await (await showComments(asEditor(studio, address), studio, {})).text()
    expect(list).toContain('找不到 &lt;b&gt;按钮')
    expect(list).not.toContain('页面不一样')
    const all = (words: string, upTo: number, ...more: readonly (readonly [string, string])[]) =>
      send(studio, [
        ['state', 'done'],
        ['all', 'open'],
        ['words', words],
        ['upTo', String(upTo)],
        ...more,
      ])
    const now = NOW.getTime()
    const asked = await all('', now)
    expect(asked.status).toBe(200)
    expect(await asked.text()).toContain('把 2 条留言都标为已解决？')
    expect(await studio.store().getComments({ state: 'done' })).toEqual([])
    expect((await all('没有这样的', now, ['sure', 'yes'])).status).toBe(404)
    const older = await all('', now - 90_000, ['sure', 'yes'])
    expect(older.headers.get('location')).toBe('/studio/comments?state=open&moved=done&count=1')
    await all('按钮', now, ['sure', 'yes'])
    expect(await studio.store().getComments({ state: 'done' })).toHaveLength(2)
  })

  test('says so when nothing is selected', async () => {
    const answer = await send(openTestStudio(), [['state', 'done']])
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('一条也没有选中'),
    ])
  })

  test('goes back to the comment on its article’s page', async () => {
    const { answer, receipt } = await move({ state: 'done', back: '/studio/articles/unbind-card' })
    expect(answer.headers.get('location')).toBe(`/studio/articles/unbind-card#c-${receipt}`)
  })

  test('goes nowhere else', async () => {
    const { answer } = await move({ state: 'done', back: 'https://evil.example/' })
    expect(answer.headers.get('location')).toBe('/studio/comments?state=open&moved=done')
  })

  test.each([
    [{ state: 'gone' }, {}, 400],
    [{ state: 'done', receipt: '../x' }, {}, 400],
    [{ state: 'done', receipt: 'A'.repeat(22) }, {}, 404],
    [{ state: 'done' }, { origin: 'https://evil.example' }, 403],
    [{ state: 'done' }, { cookie: '' }, 303],
  ])('changes nothing for %j with %j', async (fields: Record<string, string>, headers, status) => {
    const { answer, done } = await move(fields, headers)
    expect(answer.status).toBe(status)
    expect(done).toEqual([])
  })
})

describe('showPhrase', () => {
  const asked = async (readers: number, address: string, change = {}) => {
    const studio = openTestStudio(change)
    const day = { query: '卡拿掉', day: TODAY, total: 0 }
    await studio.store().recordSearches(
      Array.from({ length: readers }, (_, n) => {
        return { ...day, reader: `reader ${n}`, networks: [`network ${n}`] }
      }),
    )
    const answer = await showPhrase(asEditor(studio, address), studio, {})
    return (await answer.text()).replaceAll('<!-- -->', '')
  }
  const address = '/studio/phrase?q=%E5%8D%A1%E6%8B%BF%E6%8E%89'

  test('gives the line for the article that search finds, and the command that writes it', async () => {
    const html = await asked(5, address)
    expect(html).toContain('- { phrase: 卡拿掉, article: unbind-card }')
    expect(html).toContain('npm run phrase -- &quot;卡拿掉&quot; unbind-card')
    expect(html).toContain('5 人搜过')
    expect(html).toContain('npm run new -- --title &quot;卡拿掉&quot;')
  })

  test('gives it for any other article too, and for a word of the same meaning', async () => {
    const html = await asked(5, `${address}&article=change-avatar&word=%E6%8B%BF%E6%8E%89&means=x`)
    expect(html).toContain('- { phrase: 卡拿掉, article: change-avatar }')
    expect(html).toContain('- [x, 拿掉]')
    expect(html).toContain('npm run phrase -- &quot;拿掉&quot; --means &quot;x&quot;')
  })

  test('opens the file on the code host where there is one', async () => {
    const url = 'https://github.com/you/zhinan'
    const repository = { url, branch: 'main', host: 'github' } as const
    expect(await asked(5, address, { repository })).toContain(`${url}/edit/main/content/asked.yml`)
  })

  test('writes nothing of what fewer than five networks of a day searched', async () => {
    const html = await asked(4, address)
    expect(html).not.toContain('phrase:')
    expect(html).toContain('不写进大家都能看到的文件')
    expect(html).toContain('npm run new')
  })

  test.each([
    '/studio/phrase',
    '/studio/phrase?q=%22%3E%3Cscript%3E',
    '/studio/phrase?q=__proto__',
  ])('stands for %s', async (odd) => {
    const html = await asked(5, odd)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('phrase:')
  })
})
