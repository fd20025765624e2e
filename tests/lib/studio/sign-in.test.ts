import { describe, expect, test } from 'vitest'
import { showOverview } from '@/lib/studio/pages/overview'
import { showSignIn, signIn, signOut } from '@/lib/studio/pages/sign-in'
import { hashPassword } from '@/lib/studio/session/password'
import { SESSION_MS } from '@/lib/studio/session/session'
import { createAccess } from '@/lib/studio/studio'
import { asEditor, cookieOf, formRequest, openTestStudio, PASSWORD, SITE } from './test-studio'

const form = (fields: Record<string, string>, headers = {}) =>
  formRequest('/studio/sign-in', fields, headers)
const passwordHash = hashPassword(PASSWORD)
const withCookie = (cookie: string) => new Request(`${SITE}/studio`, { headers: { cookie } })

describe('showSignIn', () => {
  test('shows a form that a browser without scripts can send', async () => {
    const page = await showSignIn(new Request(`${SITE}/studio/sign-in`), openTestStudio(), {})
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toMatch(/<form[^>]* action="\/studio\/sign-in" method="post">/)
    expect(html).toContain('<label for="password">')
    expect(html).not.toContain('<script')
  })

  test('sends somebody who is signed in on', async () => {
    const studio = openTestStudio()
    const page = await showSignIn(asEditor(studio, '/studio/sign-in?to=/studio/stale'), studio, {})
    expect(page.status).toBe(303)
    expect(page.headers.get('location')).toBe('/studio/stale')
  })
})

describe('signIn', () => {
  test('does not take a try where nobody had time to look at the password', async () => {
    const studio = openTestStudio()
    let answers: 'busy' | 'wrong' = 'busy'
    const access = { ...studio.access, checkPassword: async () => answers }
    const tries = async (count: number) => {
      const statuses: number[] = []
      for (let n = 0; n < count; n += 1) {
        statuses.push((await signIn(form({ password: 'x' }), { ...studio, access }, {})).status)
      }
      return statuses
    }
    expect(await tries(9)).toEqual(Array.from({ length: 9 }, () => 503))
    answers = 'wrong'
    expect(await tries(6)).toEqual([401, 401, 401, 401, 401, 429])
  })

  test('lets the password in, for twelve hours', async () => {
    let now = new Date('2026-11-23T04:00:00Z')
    const studio = openTestStudio({ now: () => now })
    const answer = await signIn(form({ password: PASSWORD, to: '/studio/searches' }), studio, {})
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/studio/searches')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^studio=[^;]+; Path=\/studio; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/,
    )
    expect((await showOverview(withCookie(cookieOf(answer)), studio, {})).status).toBe(200)
    now = new Date(now.getTime() + SESSION_MS)
    expect((await showOverview(withCookie(cookieOf(answer)), studio, {})).status).toBe(303)
  })

  test('says that a password is wrong, and sets no cookie', async () => {
    const answer = await signIn(form({ password: 'guess' }), openTestStudio(), {})
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('密码不对')
  })

  test('lets an address try five times in a quarter of an hour', async () => {
    const studio = openTestStudio()
    const statuses: number[] = []
    for (let n = 0; n < 6; n += 1) {
      statuses.push((await signIn(form({ password: `guess ${n}` }), studio, {})).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    const right = await signIn(form({ password: PASSWORD }), studio, {})
    expect(right.status).toBe(429)
    expect(right.headers.get('retry-after')).toBe('900')
    const elsewhere = { 'x-test-address': '192.0.2.9' }
    expect((await signIn(form({ password: PASSWORD }, elsewhere), studio, {})).status).toBe(303)
  })

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ origin: 'https://help.example.com.evil.example' }],
  ])('refuses a form from elsewhere: %j', async (headers) => {
    const answer = await signIn(form({ password: PASSWORD }, headers), openTestStudio(), {})
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/studio/../admin',
    '/studio/%2e%2E/admin',
    '/studio/./x',
    '/studio\\evil',
    '/studiox',
    '/studio/sign-in',
    '/studio/sign-out',
    '/studio/a\r\nSet-Cookie: x=1',
  ])('goes to the overview in place of %j', async (to) => {
    const answer = await signIn(form({ password: PASSWORD, to }), openTestStudio(), {})
    expect(answer.headers.get('location')).toBe('/studio')
  })

  test('takes a body that is no form for a wrong password', async () => {
    const body = JSON.stringify({ password: PASSWORD })
    const headers = { origin: SITE, 'content-type': 'application/json' }
    const request = new Request(`${SITE}/studio/sign-in`, { method: 'POST', body, headers })
    expect((await signIn(request, openTestStudio(), {})).status).toBe(401)
  })

  test('does not read a body to its end that is too long', async () => {
    let isCancelled = false
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(4096).fill(97)),
      cancel: () => {
        isCancelled = true
      },
    })
    const request = new Request(`${SITE}/studio/sign-in`, {
      method: 'POST',
      body: endless,
      headers: { origin: SITE, 'content-type': 'application/x-www-form-urlencoded' },
      duplex: 'half',
    } as RequestInit)
    expect((await signIn(request, openTestStudio(), {})).status).toBe(401)
    expect(isCancelled).toBe(true)
  })
})

describe('a session', () => {
  test('ends with the password', async () => {
    const studio = openTestStudio()
    const answer = await signIn(form({ password: PASSWORD }), studio, {})
    const changed = { ...studio, access: createAccess(await hashPassword('another one'), 'secret') }
    expect((await showOverview(withCookie(cookieOf(answer)), changed, {})).status).toBe(303)
  })

  test('ends with the sign-out, a copy of its cookie too', async () => {
    const studio = openTestStudio()
    const cookie = cookieOf(await signIn(form({ password: PASSWORD }), studio, {}))
    const answer = await signOut(formRequest('/studio/sign-out', {}, { cookie }), studio, {})
    expect(answer.headers.get('location')).toBe('/studio/sign-in')
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
    expect((await showOverview(withCookie(cookie), studio, {})).status).toBe(303)
  })

  test('holds after a restart, and on other instances', async () => {
    const studio = openTestStudio()
    const cookie = cookieOf(await signIn(form({ password: PASSWORD }), studio, {}))
    await signOut(formRequest('/studio/sign-out', {}, { cookie }), studio, {})
    const restarted = { ...studio, access: createAccess(await passwordHash, 'secret') }
    const sessionKey = studio.access.sessionKey
    const other = { ...restarted, access: { ...restarted.access, sessionKey } }
    expect((await showOverview(withCookie(cookie), other, {})).status).toBe(303)
  })

  test('is not ended by a form from elsewhere', async () => {
    const studio = openTestStudio()
    const cookie = cookieOf(await signIn(form({ password: PASSWORD }), studio, {}))
    const foreign = { cookie, origin: 'https://evil.example' }
    const answer = await signOut(formRequest('/studio/sign-out', {}, foreign), studio, {})
    expect(answer.status).toBe(403)
    expect((await showOverview(withCookie(cookie), studio, {})).status).toBe(200)
  })
})
