import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * Next does not tell route handlers who is at the other end of the connection: it puts that into
 * `X-Forwarded-For`, but only where the client has not written one itself. Node tells of every request
 * before Next sees it; a header then carries the address, under a name that no client can guess.
 */
const NAME = Symbol.for('zhinan.socket-address-header')
type Shared = { [NAME]?: string }

/** From now on every request of this process carries its socket's address. Does nothing the second time. */
export function watchSocketAddresses(): void {
  const shared = globalThis as Shared
  if (shared[NAME]) return
  const name = `x-zhinan-socket-${randomBytes(16).toString('hex')}`
  shared[NAME] = name
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage }
    request.headers[name] = request.socket.remoteAddress ?? ''
  })
}

/** Empty where nobody watches. */
export function socketAddressOf(headers: Headers): string {
  const name = (globalThis as Shared)[NAME]
  return (name && headers.get(name)) || ''
}
