import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PreviewState } from '@/lib/checks/preview-state'

export type PreviewServer = {
  readonly port: number
  /** Tells every open page its state. */
  readonly notify: () => void
  readonly close: () => void
}

/** How long a browser waits before it looks for a server that has gone, in milliseconds. */
const RETRY = 500
const TRIES = 20

type Listener = { readonly page: string; readonly response: ServerResponse }

/**
 * Tells open pages on this machine what `stateOf` says of them, now and whenever `notify` is called,
 * as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Takes
 * `firstPort`, so that pages find it again after a restart, or the next one that is free.
 */
export async function startPreviewServer(
  firstPort: number,
  stateOf: (page: string) => PreviewState,
): Promise<PreviewServer> {
  const listeners = new Set<Listener>()
  const send = ({ page, response }: Listener) =>
    response.write(`data: ${JSON.stringify(stateOf(page))}\n\n`)
  const server = createServer((request, response) => {
    const page = pageAskedFor(request)
    if (page === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, headersFor(request))
    response.write(`retry: ${RETRY}\n`)
    const listener = { page, response }
    listeners.add(listener)
    response.on('close', () => listeners.delete(listener))
    send(listener)
  })
  const port = await listen(server, firstPort)
  return {
    port,
    notify: () => listeners.forEach(send),
    close: () => {
      for (const { response } of listeners) response.end()
      server.close()
    },
  }
}

/** Another name in `Host` would be another site's page reaching for this machine (DNS rebinding). */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost):\d+$/
const OWN_ORIGIN = /^http:\/\/(?:127\.0\.0\.1|localhost):\d+$/

/** `/events?page=/articles/a` → `/articles/a`; `undefined` for everything else. */
function pageAskedFor({ url = '', headers }: IncomingMessage): string | undefined {
  const isOwn = OWN_HOST.test(headers.host ?? '') && OWN_ORIGIN.test(headers.origin ?? '')
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  return isOwn && pathname === '/events' ? (searchParams.get('page') ?? undefined) : undefined
}

function headersFor({ headers }: IncomingMessage) {
  return {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': headers.origin ?? '',
    Vary: 'Origin',
  }
}

function listen(server: ReturnType<typeof createServer>, first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let port = first
    server.on('error', (error: NodeJS.ErrnoException) => {
      port += 1
      if (error.code !== 'EADDRINUSE' || port >= first + TRIES) reject(error)
      else server.listen(port, '127.0.0.1')
    })
    server.on('listening', () => resolve((server.address() as AddressInfo).port))
    server.listen(first, '127.0.0.1')
  })
}
