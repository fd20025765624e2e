import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, inject, test } from 'vitest'
import { PAGES } from './site-map'

/** The door in front of the site, as anybody on the network may knock at it. */
const site = () => new URL(inject('siteUrl'))

/** Sends bytes as they are, and returns all that comes back before the connection is closed. */
async function knock(bytes: string): Promise<string> {
  const socket = connect(Number(site().port), site().hostname)
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return answer
}

const request = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n')

const get = (address: string, init?: RequestInit) =>
  fetch(inject('siteUrl') + address, { redirect: 'manual', ...init })

describe('what is no request of a reader', () => {
  test.each([
    ['a query of 40 names', request(`GET /?${'a=1&'.repeat(40)}`), 400],
    ['an API query of 3,500 names', request(`GET /api/v1/hot?${'a&'.repeat(900)}`), 400],
    ['an address of 15 kB', request(`GET /${'a'.repeat(15_000)}`), 414],
    ['a search for 10,000 letters', request(`GET /search?q=${'a'.repeat(10_000)}`), 414],
    ['headers of 40 kB', request('GET /', `X-A: ${'a'.repeat(40_000)}`), 431],
    ['OPTIONS *', request('OPTIONS *'), 405],
    ['GET *', request('GET *'), 400],
    ['TRACE', request('TRACE /'), 405],
    ['CONNECT', request('CONNECT a:443'), 405],
    ['PUT on a page', request('PUT /', 'Content-Length: 0'), 405],
    ['DELETE on a file', request('DELETE /favicon.ico'), 405],
    ['PATCH on a twin', request(`PATCH ${PAGES.stepsArticle}.md`, 'Content-Length: 0'), 405],
    ['LOCK', request('LOCK /'), 405],
    ['POST on a page', request(`POST ${PAGES.stepsArticle}`, 'Content-Length: 0'), 405],
    ['POST on a search', request('POST /search?q=a', 'Content-Length: 0'), 405],
    ['a range that cannot be met', request('GET /', 'Range: bytes=9999999-'), 416],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ])('%s gets its answer at the door', async (_, bytes, status) => {
    const answer = await knock(bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).not.toMatch(/\bat .*\.(?:js|ts):\d/)
    if (status === 405) expect(answer).toMatch(/\r\nAllow: GET, HEAD\r\n/)
  })

  test('an upgrade to another protocol is passed over', async () => {
    const upgrade = ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']
    const bytes = request('GET /about', ...upgrade).replace(
      'close',
      'Upgrade, HTTP2-Settings, close',
    )
    expect(await knock(bytes)).toMatch(/^HTTP\/1.1 200 /)
  })

  test('nobody reaches Next past the door, or tells it things', async () => {
    for (const address of ['/_next/image?url=%2Fa&w=64&q=75', '/_next/data/a/index.json']) {
      expect([address, (await get(address)).status]).toEqual([address, 404])
    }
    const flight = await get(PAGES.about, { headers: { rsc: '1', 'next-router-prefetch': '1' } })
    expect(flight.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const unknown = await get('/api/v1/nothing')
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toContain('没有这一页')
  })
})

describe('a file of the site', () => {
  test.each([
    ['br', 'gzip, deflate, br', 'br'],
    ['gzip', 'gzip', 'gzip'],
    ['nothing', 'br;q=0', null],
  ])('comes packed as the browser takes it: %s', async (_, accepted, encoding) => {
    const response = await get(PAGES.stepsArticle, { headers: { 'accept-encoding': accepted } })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('</html>')
  })

  test('has no body for HEAD, and is not sent again to who has it', async () => {
    const first = await knock(request('HEAD /about'))
    expect(first).toMatch(/\r\nContent-Length: \d{4,}\r\n/)
    expect(first).toMatch(/\r\n\r\n$/)
    const tag = /\r\nETag: (.*)\r\n/.exec(first)?.[1] ?? ''
    const second = await knock(request('GET /about', `If-None-Match: "other", ${tag}`))
    expect(second).toMatch(/^HTTP\/1.1 304 /)
  })

  test('comes in parts', async () => {
    const response = await get(PAGES.about, { headers: { range: 'bytes=0-14' } })
    expect(response.status).toBe(206)
    expect(await response.text()).toBe('<!DOCTYPE html>')
  })

  test.each([
    ['/latest/', '/latest'],
    ['//latest', '/latest'],
    ['/latest/?a=1', '/latest?a=1'],
  ])('has one address: %s leads to %s', async (asked, target) => {
    const response = await get(asked)
    expect([response.status, response.headers.get('location')]).toEqual([308, target])
  })

  test.each([
    '/articles/JD-Finance-Unbind-Card',
    `/articles/jd-finance-unbind-card${encodeURIComponent('。')}`,
    '/articles/jd-finance-unbind-card%EF%BC%89',
    '/Articles/jd-finance-unbind-card/',
    '/articles/jd-finance-unbind-card).',
  ])('%s, as it was typed or pasted, leads to the article', async (asked) => {
    const response = await fetch(`${inject('siteUrl')}${asked}?from=chat`)
    expect([response.status, response.redirected]).toEqual([200, true])
    const { pathname, search } = new URL(response.url)
    expect(pathname + search).toBe(`${PAGES.stepsArticle}?from=chat`)
  })

  test.each([
    '/articles/No-Such-Article',
    '/articles/%E3%80%82',
    '/404',
    '/500',
    '/index',
    '/about.html',
    '/about.html.br',
    '/.zhinan',
    '/%2e%2e/package.json',
  ])('%s is no address', async (address) => {
    expect((await get(address)).status).toBe(404)
  })
})

describe('/healthz', () => {
  test('says what is served, and whether counts are kept', async () => {
    const response = await get('/healthz')
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({
      status: 'ok',
      publication: { id: expect.stringMatching(/^\d{14}-/), at: expect.stringMatching(/\+08:00$/) },
      api: 'running',
      store: 'reachable',
    })
  })
})
