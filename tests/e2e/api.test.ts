// Needs the sample articles.
import { describe, expect, inject, test } from 'vitest'

/** The API as the production server really answers; its rules have their own tests. */
const api = (name: string) => `${inject('siteUrl')}/api/v1/${name}`
const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0'
const json = { 'content-type': 'application/json', 'user-agent': agent }
const slug = 'find-lost-phone'

function post(name: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const init = { method: 'POST', body: JSON.stringify(body), headers: { ...json, ...headers } }
  return fetch(api(name), init)
}

describe('the API in production', () => {
  test('counts by the connection, not by what a client claims', async () => {
    const views = async (headers?: Readonly<Record<string, string>>) =>
      (await (await post('views', { slug }, headers)).json()).views
    const first = await views()
    expect(first).toBeGreaterThan(0)
    expect(await views({ 'x-forwarded-for': '203.0.113.7' })).toBe(first)
    expect(await views({ 'user-agent': `${agent} another` })).toBe(first + 1)
  })

  test('keeps a vote of a plain form and leads on', async () => {
    const response = await fetch(api('votes'), {
      method: 'POST',
      body: new URLSearchParams({ slug, helpful: 'no' }),
      headers: { 'user-agent': agent, origin: inject('siteUrl') },
      redirect: 'manual',
    })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/feedback\?slug=.*&helpful=no$/)
  })

  test.each([
    ['GET', 'votes', 'POST, OPTIONS'],
    ['HEAD', 'views', 'POST, OPTIONS'],
    ['PUT', 'searches', 'POST, OPTIONS'],
    ['DELETE', 'stuck', 'POST, OPTIONS'],
    ['POST', 'live', 'GET, HEAD, OPTIONS'],
    ['PATCH', 'hot', 'GET, HEAD, OPTIONS'],
  ])('does not know %s %s', async (method, name, allow) => {
    const response = await fetch(api(name), { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
  })

  test('refuses another site', async () => {
    const response = await post(
      'votes',
      { slug, helpful: true },
      { origin: 'https://evil.example' },
    )
    expect(response.status).toBe(403)
  })

  test('refuses a body that is too large, told or not', async () => {
    const body = JSON.stringify({ slug, helpful: true, words: 'x'.repeat(20_000) })
    const told = await fetch(api('votes'), { method: 'POST', body, headers: json })
    expect(told.status).toBe(413)
    const stream = new Blob([body]).stream()
    const init = { method: 'POST', body: stream, headers: json, duplex: 'half' }
    expect((await fetch(api('votes'), init as RequestInit)).status).toBe(413)
  })

  test.each(['live', 'hot', 'hot?period=all'])('lets a CDN keep %s for a minute', async (name) => {
    const response = await fetch(api(name))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=60')
    expect((await fetch(api(name), { method: 'HEAD' })).status).toBe(200)
  })
})
