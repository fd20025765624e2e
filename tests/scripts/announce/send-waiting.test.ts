import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { servicesOf } from '@/scripts/announce/announce-services'
import { leaveNotice, noticeOf } from '@/scripts/announce/notices'
import { sendWaiting } from '@/scripts/announce/send-waiting'

/** Stands in for both services: tells what it was sent, and answers as it is told. */
type Call = { readonly url: string; readonly type: string; readonly body: string }
let calls: Call[] = []
let answers: { readonly status: number; readonly body: string }[] = []
let server: Server
let root: string
let now = Date.parse('2026-11-30T10:00:00+08:00')
const log: string[] = []

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  calls = []
  answers = []
  log.length = 0
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      calls.push({ url: request.url ?? '', type: request.headers['content-type'] ?? '', body })
      const { status, body: said } = answers.shift() ?? {
        status: 200,
        body: '{"success":1,"remain":9}',
      }
      response.writeHead(status).end(said)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const siteUrl = 'https://help.example.com'
function services(names: 'baidu' | 'indexnow' | 'both' = 'both') {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return servicesOf({
    siteUrl,
    baiduToken: names === 'indexnow' ? undefined : 'token123',
    indexNowKey: names === 'baidu' ? undefined : 'key-12345',
    baiduUrl: `${base}/urls`,
    indexNowUrl: `${base}/indexnow`,
  })
}
const send = (names?: 'baidu' | 'indexnow' | 'both') =>
  sendWaiting({
    root,
    siteUrl,
    services: services(names),
    now: () => now,
    log: (line) => log.push(line),
  })

/** A publication that went live, with what it changed. */
function publish(id: string, changed: readonly string[], removed: readonly string[] = []): void {
  leaveNotice(root, id, { changed, removed })
  mkdirSync(path.join(root, '.zhinan', 'publications', id), { recursive: true })
}
const some = (count: number) => Array.from({ length: count }, (_, index) => `/articles/a-${index}`)

describe('sendWaiting', () => {
  test('a publication of 2,500 addresses goes to 百度 in two calls, and never again', async () => {
    publish('1', some(2500))
    expect(await send('baidu')).toBe(0)
    expect(calls.map(({ url, type, body }) => [url, type, body.split('\n').length])).toEqual([
      ['/urls?site=https%3A%2F%2Fhelp.example.com&token=token123', 'text/plain', 2000],
      ['/urls?site=https%3A%2F%2Fhelp.example.com&token=token123', 'text/plain', 500],
    ])
    expect(calls[0]?.body.split('\n')[0]).toBe('https://help.example.com/articles/a-0')
    expect(log[0]).toBe('[推送] 百度：2000 个网址，收下 1 个，今天还能推 9 个')
    await send('baidu')
    expect(calls).toHaveLength(2)
  })

  test('IndexNow is told what is gone too, with the key that the site shows', async () => {
    publish('1', ['/articles/a'], ['/articles/gone'])
    await send()
    expect(calls[0]?.body).toBe('https://help.example.com/articles/a')
    expect(JSON.parse(calls[1]?.body ?? '')).toEqual({
      host: 'help.example.com',
      key: 'key-12345',
      keyLocation: 'https://help.example.com/key-12345.txt',
      urlList: ['https://help.example.com/articles/a', 'https://help.example.com/articles/gone'],
    })
  })

  test('waits longer after each failure, keeps what was not taken, and takes in what comes meanwhile', async () => {
    publish('1', some(2500))
    answers = [
      { status: 200, body: '{"success":2000}' },
      { status: 500, body: 'oops' },
      { status: 429, body: '' },
    ]
    expect(await send('baidu')).toBe(500)
    expect(await send('baidu')).toBe(500)
    expect(calls).toHaveLength(2)
    now += 61_000
    expect(await send('baidu')).toBe(500)
    now += 61_000
    publish('2', ['/articles/a-2400', '/articles/new'], ['/articles/a-2401'])
    expect(await send('baidu')).toBe(500)
    expect(calls).toHaveLength(3)
    now += 61_000
    expect(await send('baidu')).toBe(0)
    const last = calls.at(-1)?.body.split('\n') ?? []
    expect([last.length, last.at(-1)]).toEqual([500, 'https://help.example.com/articles/new'])
    expect(last).not.toContain('https://help.example.com/articles/a-2401')
  })

  test('waits for the next day where the quota is used up', async () => {
    publish('1', ['/articles/a'])
    answers = [{ status: 400, body: '{"error":400,"message":"over quota"}' }]
    now = Date.parse('2026-11-30T23:00:00+08:00')
    await send('baidu')
    now += 59 * 60_000
    await send('baidu')
    expect(calls).toHaveLength(1)
    now += 60_000
    expect(await send('baidu')).toBe(0)
  })

  test('one service that refuses or is not there keeps nothing from the other', async () => {
    publish('1', ['/articles/a'])
    answers = [{ status: 401, body: '{"error":401,"message":"token is not valid"}' }]
    expect(await send()).toBe(1)
    expect(log).toEqual([
      '[推送] 百度：1 个网址，没有收下（401：token is not valid）（看看密钥对不对）',
      '[推送] IndexNow：1 个网址，收下了',
    ])
    const sending = services('baidu')
    server.close()
    server.closeAllConnections()
    now += 7 * 3_600_000
    const found: string[] = []
    const left = await sendWaiting({
      root,
      siteUrl,
      services: sending,
      now: () => now,
      log: (line) => found.push(line),
    })
    expect([left, found]).toEqual([1, ['[推送] 百度：1 个网址，连不上']])
  })

  test('says nothing of a publication that never went live', async () => {
    leaveNotice(root, '1', { changed: ['/articles/never'], removed: [] })
    expect(await send('baidu')).toBe(0)
    publish('2', ['/articles/a'])
    await send('baidu')
    expect(calls.map(({ body }) => body)).toEqual(['https://help.example.com/articles/a'])
    expect(existsSync(path.join(root, '.zhinan', 'announce', 'new', '1.json'))).toBe(false)
  })
})

describe('servicesOf', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://192.168.1.2'])(
    'tells nobody of %s',
    (siteUrl) => {
      expect(servicesOf({ siteUrl, baiduToken: 'token123', indexNowKey: 'key-12345' })).toEqual([])
    },
  )
})

test('noticeOf names listed pages whose own part is another, and what is gone', () => {
  const page = (address: string, own: string) => ({ address, hash: { own, beside: '' } })
  const pages = [page('/articles/a', '1'), page('/articles/late', '1'), page('/feed.xml', '1')]
  const listed = new Set(['/articles/a', '/articles/late'])
  expect(noticeOf(pages, undefined, listed, new Set(['/articles/late']))).toEqual({
    changed: ['/articles/a'],
    removed: [],
  })
})
