import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createPublishHook, HOOK_ADDRESS } from '@/scripts/server/publish-hook'
import { createPublishQueue } from '@/scripts/server/publish-queue'

const TOKEN = 'a-token-of-thirty-two-characters!'
let worked = 0
const hook = createPublishHook(
  TOKEN,
  createPublishQueue(async (say) => {
    worked += 1
    say('Already up to date.')
    return { isDone: true, commit: 'abc' }
  }),
)
const server = createServer((request, response) => hook(request, response, request.url ?? ''))
let site = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  worked = 0
})
afterAll(() => server.close())

const post = (headers: Readonly<Record<string, string>>, body = '{"ref":"refs/heads/main"}') =>
  fetch(site + HOOK_ADDRESS, { method: 'POST', headers, body })

const signed = (body: string, token = TOKEN) =>
  `sha256=${createHmac('sha256', token).update(body).digest('hex')}`

describe('the publishing hook', () => {
  test.each([
    ['a bearer token', { authorization: `Bearer ${TOKEN}` }],
    ['GitLab’s header', { 'x-gitlab-token': TOKEN }],
    ['Gitee’s header', { 'x-gitee-token': TOKEN }],
    ['GitHub’s signature', { 'x-hub-signature-256': signed('{"ref":"refs/heads/main"}') }],
  ])('takes %s, and says where it tells how it went', async (_, headers) => {
    const response = await post(headers)
    expect(response.status).toBe(202)
    const { id, status } = await response.json()
    expect(response.headers.get('location')).toBe(status)
    expect(status).toBe(`${HOOK_ADDRESS}/${id}`)
    const told = await fetch(site + status)
    expect(told.headers.get('cache-control')).toBe('no-store')
    expect(await told.json()).toMatchObject({ state: 'done', commit: 'abc' })
    expect(worked).toBe(1)
  })

  test.each([
    ['no token', {}],
    ['another token', { authorization: `Bearer ${TOKEN}x` }],
    ['an empty token', { authorization: 'Bearer ', 'x-gitlab-token': '' }],
    ['a signature of something else', { 'x-hub-signature-256': signed('{}') }],
    [
      'a signature by another token',
      { 'x-hub-signature-256': signed('{"ref":"refs/heads/main"}', 'other') },
    ],
    ['the token as a signature', { 'x-hub-signature-256': TOKEN }],
  ])('refuses %s', async (_, headers) => {
    expect((await post(headers as Record<string, string>)).status).toBe(401)
    expect(worked).toBe(0)
  })

  test('refuses to be asked by GET, and what it never promised', async () => {
    expect((await fetch(site + HOOK_ADDRESS)).status).toBe(405)
    expect((await fetch(`${site}${HOOK_ADDRESS}/0123`)).status).toBe(404)
    expect((await fetch(`${site}${HOOK_ADDRESS}/0123`, { method: 'POST' })).status).toBe(405)
    expect(worked).toBe(0)
  })

  test('does not read without end', async () => {
    const body = 'a'.repeat(6 * 1024 * 1024)
    await expect(post({ authorization: `Bearer ${TOKEN}` }, body)).rejects.toThrow()
    expect(worked).toBe(0)
  })
})
