import { Agent, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import { SOCKET_HEADER } from '@/lib/engagement/client-address'
import { nextHeaders } from './headers'
import { publicHeader } from './public-header'
import type { RunningApp } from './start-app'

/** Connections to Next stay open: it is on this machine and serves us alone. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Milliseconds that Next has to begin an answer; the API itself gives up after one second. */
const PATIENCE_MS = 15_000

/** By these Next, or a proxy in front of it, would tell itself things; a client has nothing to tell it. */
const INTERNAL =
  /^(?:rsc$|next-|x-nextjs-|x-middleware-|x-invoke-|x-matched-|x-now-|x-prerender-|x-zhinan-|x-forwarded-host$|x-forwarded-proto$|x-forwarded-port$)/
/** Between two connections (RFC 9110 §7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Who answers in the place of Next. */
export type Stead = {
  /** When it cannot. */
  readonly fail: () => void
  /** When it does not know an address of the API: its own page for that is none of ours. */
  readonly notFound: () => void
}

/** Lets Next answer a request, and tells it who is at the other end. */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  app: RunningApp,
  target: { readonly path: string; readonly query: string; readonly base: string },
  { fail, notFound }: Stead,
): void {
  const fixed = nextHeaders(target.path)
  const inner = open({
    agent,
    host: '127.0.0.1',
    port: app.port,
    method: request.method,
    path: target.path + target.query,
    headers: { ...headersFor(request), ...app.headers },
    timeout: PATIENCE_MS,
  })
  inner.on('timeout', () => inner.destroy())
  inner.on('error', () => (response.headersSent ? response.destroy() : fail()))
  inner.on('response', (answer) => {
    const isPage = answer.headers['content-type']?.startsWith('text/html')
    if (answer.statusCode === 404 && isPage && target.path.startsWith('/api/')) {
      answer.resume()
      return notFound()
    }
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined && !HOP_BY_HOP.has(name))
        response.setHeader(name, publicHeader(name, value, target.base))
    }
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value)
    response.writeHead(answer.statusCode ?? 502)
    answer.pipe(response)
    answer.on('error', () => response.destroy())
  })
  response.on('close', () => inner.destroy())
  request.pipe(inner)
}

function headersFor({ headers, socket }: IncomingMessage) {
  const address = socket.remoteAddress ?? ''
  const passed = Object.entries(headers).filter(
    ([name]) => !INTERNAL.test(name) && !HOP_BY_HOP.has(name),
  )
  const chunked = headers['transfer-encoding'] ? { 'transfer-encoding': 'chunked' } : {}
  return {
    ...Object.fromEntries(passed),
    ...chunked,
    [SOCKET_HEADER]: address,
    // Next would write its own neighbour, which is us.
    'x-forwarded-for': headers['x-forwarded-for'] ?? address,
  }
}
