import { createHash, createHmac, type Hmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublishJob, PublishQueue } from './publish-queue'

/** `POST` here has new content pulled and published; `GET` below it tells how that went. */
export const HOOK_ADDRESS = '/hooks/publish'

/** Answers a request at the hook's address or below it. */
export type PublishHook = (request: IncomingMessage, response: ServerResponse, path: string) => void

/** A code host tells all that was pushed, some 100 kB; nothing of it is used but its signature. */
const LARGEST_BODY = 5 * 1024 * 1024

/**
 * The address that a code host calls after a merge. It takes the token as `Authorization: Bearer …`, as
 * `X-Gitlab-Token` or `X-Gitee-Token`, or a body that GitHub has signed with it. The answer comes at once,
 * with the address that tells how it goes; that one has an unguessable name and needs no token.
 */
export function createPublishHook(token: string, queue: PublishQueue): PublishHook {
  return (request, response, path) => {
    if (path === HOOK_ADDRESS) take(request, response, { token, queue })
    else tellJob(request, response, queue.get(path.slice(HOOK_ADDRESS.length + 1)))
  }
}

type Taking = { readonly token: string; readonly queue: PublishQueue }

function take(request: IncomingMessage, response: ServerResponse, { token, queue }: Taking): void {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST')
    answer(response, 405, { error: '要用 POST。' })
    return
  }
  const hmac = createHmac('sha256', token)
  readThrough(request, hmac, (isWhole) => {
    if (!isWhole) answer(response, 413, { error: '请求太大。' })
    else if (!isAllowed(request, token, hmac)) answer(response, 401, { error: '口令不对。' })
    else {
      const job = queue.add()
      // As it was asked for: with the sub-path of a site that has one.
      const [asked = HOOK_ADDRESS] = (request.url ?? HOOK_ADDRESS).split('?')
      const status = `${asked}/${job.id}`
      response.setHeader('Location', status)
      answer(response, 202, { id: job.id, state: job.state, status })
    }
  })
}

/** Reads the body without keeping it. */
function readThrough(request: IncomingMessage, hmac: Hmac, done: (isWhole: boolean) => void): void {
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= LARGEST_BODY) hmac.update(chunk)
    else request.destroy()
  })
  request.on('end', () => done(bytes <= LARGEST_BODY))
}

function isAllowed({ headers }: IncomingMessage, token: string, hmac: Hmac): boolean {
  const given = [
    /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1],
    headers['x-gitlab-token'],
    headers['x-gitee-token'],
  ]
  const signature = `sha256=${hmac.digest('hex')}`
  return (
    given.some((each) => typeof each === 'string' && isSame(each, token)) ||
    isSame(String(headers['x-hub-signature-256'] ?? ''), signature)
  )
}

/** Takes as long for any text, whatever it has in common with the other. */
function isSame(given: string, known: string): boolean {
  const [a, b] = [given, known].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

function tellJob({ method }: IncomingMessage, response: ServerResponse, job?: PublishJob): void {
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    answer(response, 405, { error: '要用 GET。' })
  } else if (job) answer(response, 200, job)
  else answer(response, 404, { error: '没有这一次发布，或者已经忘了。' })
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(`${JSON.stringify(body)}\n`)
}
