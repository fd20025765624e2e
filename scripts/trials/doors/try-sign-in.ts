import { once } from 'node:events'
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { hashPassword } from '@/lib/studio/session/password'
import { serveBuild } from '../../browser/serve-build'
import { quantile } from '../steady-load'
import { addressOf, BEHIND_PROXY } from './send-readers'
import { none, type TrialResult } from './trial-result'

const PASSWORD = 'correct-horse-battery'
/** So many of each kind, in turns, so that whatever else the machine does slows all alike. */
const TIMED = 25
/** Less than this part is seen by nobody from outside, and is what chance makes of so few. */
const MOST_APART = 0.1

/** All are wrong but the first; the site knows one password and no names of editors. */
const KINDS: Readonly<Record<string, string>> = {
  对的: PASSWORD,
  最后一个字不同: 'correct-horse-batterx',
  第一个字不同: 'xorrect-horse-battery',
  一个字: 'x',
  空的: '',
  两百个字: 'x'.repeat(200),
  两千个字: 'x'.repeat(2000),
  中文: '不是这个密码不是这个',
}

const TARGETS = [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/studio/../admin',
  '/studio/%2e%2e/admin',
  '/studio/..%2f..%2f',
  '/studiox',
  '/studio@evil.example',
  'javascript:alert(1)',
  'data:text/html,1',
  'studio',
  '?to=/studio',
  '#',
  ' /studio',
  '/studio\t//evil.example',
  '/studio/a\r\nSet-Cookie: x=1',
  '/studio%0d%0aLocation:%20//evil.example',
  '/studio//evil.example',
  '/studio?next=https://evil.example',
  '/studio/sign-in',
  '/studio/sign-out',
  '/studio/\u2028x',
  '/studio/。',
  '/'.repeat(2000),
  `/studio/${'a'.repeat(3000)}`,
  '/studio/%00',
  '/studio/;@evil.example',
  '/api/v1/hot',
  '/',
]

/** Tries the door of the studio over HTTP: how long an answer takes, odd bodies, where it leads. */
export async function trySignIn(root: string, dataDir: string): Promise<readonly TrialResult[]> {
  const site = await serveBuild(root, {
    ...BEHIND_PROXY,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    STUDIO_PASSWORD_HASH: await hashPassword(PASSWORD),
  })
  let reader = 0
  const headers = () => {
    reader += 1
    return { origin: site.siteUrl, 'x-forwarded-for': addressOf(reader) }
  }
  const sign = (password: string, to?: string) =>
    fetch(`${site.siteUrl}/studio/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ password, ...(to !== undefined && { to }) }),
      headers: headers(),
    })
  try {
    await sign(PASSWORD)
    return [
      ...(await timeKinds(sign)),
      await oddBodies(site.siteUrl, headers),
      await oddTargets(sign),
    ]
  } finally {
    await site.stop()
  }
}

/** Each time is compared with the others of its turn, so that a busy machine does not decide. */
async function timeKinds(sign: (password: string) => Promise<Response>): Promise<TrialResult[]> {
  const kinds = Object.entries(KINDS).map(([kind, password]) => {
    return { kind, password, times: [] as number[], parts: [] as number[] }
  })
  for (let turn = 0; turn < TIMED; turn += 1) {
    for (const { password, times } of kinds) {
      const start = performance.now()
      await (await sign(password)).text()
      times.push(performance.now() - start)
    }
    const usual = median(kinds.map(({ times }) => times.at(-1) ?? 0))
    for (const { times, parts } of kinds) parts.push((times.at(-1) ?? 0) / usual)
  }
  const parts = kinds.map((each) => median(each.parts))
  const apart = Math.max(...parts) / Math.min(...parts) - 1
  const told = kinds.map(({ kind, times }) => `${kind} ${median(times).toFixed(0)}`)
  return [
    {
      what: '登录：密码对错、错在哪里，等的时间（中位，毫秒）',
      figure: `${told.join('，')}；同一轮里最多差 ${(apart * 100).toFixed(1)} %（各 ${TIMED} 次）`,
      isGood: apart < MOST_APART,
    },
  ]
}

function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  )
}

/** Every one of them gets an answer that blames the request, never a fault of ours. */
async function oddBodies(
  siteUrl: string,
  headers: () => Record<string, string>,
): Promise<TrialResult> {
  const form = 'application/x-www-form-urlencoded'
  const bodies: readonly (readonly [
    string,
    string | Uint8Array<ArrayBuffer> | undefined,
    Record<string, string>,
  ])[] = [
    ['nothing', undefined, {}],
    ['nothing of a form', '', { 'content-type': form }],
    ['JSON', JSON.stringify({ password: PASSWORD }), { 'content-type': 'application/json' }],
    [
      'a form with files',
      '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\na\r\n--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['XML', '<password/>', { 'content-type': 'text/xml' }],
    ['plain text', `password=${PASSWORD}`, { 'content-type': 'text/plain' }],
    ['bytes', Uint8Array.from({ length: 4096 }, (_, n) => n % 256), { 'content-type': form }],
    ['no UTF-8', Uint8Array.from([112, 61, 0xff, 0xfe, 0xc0, 0x80]), { 'content-type': form }],
    ['broken escapes', 'password=%zz%f%', { 'content-type': form }],
    ['NUL', 'password=a%00b', { 'content-type': form }],
    ['surrogates', 'password=%ed%a0%80', { 'content-type': form }],
    ['two passwords', `password=x&password=${PASSWORD}x`, { 'content-type': form }],
    ['a list', `password[]=${PASSWORD}`, { 'content-type': form }],
    ['names of prototypes', '__proto__=1&constructor=1&password=x', { 'content-type': form }],
    ['a thousand fields', 'a=1&'.repeat(1000), { 'content-type': form }],
    ['9 kB', `password=${'a'.repeat(9000)}`, { 'content-type': form }],
    ['9 MB', `password=${'a'.repeat(9_000_000)}`, { 'content-type': form }],
    ['said to be packed', 'password=x', { 'content-type': form, 'content-encoding': 'gzip' }],
    ['another alphabet', 'password=x', { 'content-type': `${form}; charset=utf-16` }],
    ['a type of 4 kB', 'password=x', { 'content-type': `${form}; ${'a'.repeat(4000)}` }],
    ['no origin', 'password=x', { 'content-type': form, origin: 'null' }],
    [
      'another origin',
      `password=${PASSWORD}`,
      { 'content-type': form, origin: 'https://evil.example' },
    ],
  ]
  const wrong: unknown[] = []
  for (const [name, body, more] of bodies) {
    const status = await fetch(`${siteUrl}/studio/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers: { ...headers(), ...more },
    }).then(
      async (answer) => {
        const text = await answer.text()
        return answer.headers.has('set-cookie') || /\bat .*\.[cm]?[jt]s:\d/.test(text)
          ? 0
          : answer.status
      },
      // Closed before it was read to its end: refused too.
      () => 413,
    )
    if (status < 400 || status >= 500) wrong.push([name, status])
  }
  const { hostname, port } = new URL(siteUrl)
  const half = connect(Number(port), hostname)
  await once(half, 'connect')
  half.on('error', () => {})
  half.write(`POST /studio/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\npassword=`)
  half.destroy()
  if ((await fetch(`${siteUrl}/studio/sign-in`)).status !== 200) wrong.push('half a body')
  return none('登录：怪的内容没有得到 4xx', wrong, `试了 ${bodies.length + 1} 种`)
}

async function oddTargets(
  sign: (password: string, to: string) => Promise<Response>,
): Promise<TrialResult> {
  const wrong: unknown[] = []
  for (const to of TARGETS) {
    const answer = await sign(PASSWORD, to)
    const location = answer.headers.get('location') ?? ''
    const leads = new URL(location, 'http://a.example/studio/sign-in')
    const isInside = leads.host === 'a.example' && /^\/studio(?:\/|$)/.test(leads.pathname)
    const cookies = answer.headers.getSetCookie().length
    if (answer.status !== 303 || !isInside || cookies !== 1 || /\s/.test(location)) {
      wrong.push([to.slice(0, 40), answer.status, location.slice(0, 60)])
    }
  }
  return none('登录：`to` 带出了编辑后台', wrong, `试了 ${TARGETS.length} 种`)
}
