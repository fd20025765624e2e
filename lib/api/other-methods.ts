import { errorResponse } from './api-error'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof METHODS)[number]
type Handlers = Readonly<Record<Method | 'OPTIONS', () => Response>>

/**
 * Handlers for the methods that an address does not know: 405 with `Allow`, which Next itself leaves out.
 * `OPTIONS` tells the same; whose pages may ask from elsewhere, `cross-origin` adds.
 */
export function otherMethods(known: Extract<Method, 'GET' | 'POST'>): Handlers {
  const allow = known === 'GET' ? 'GET, HEAD, OPTIONS' : `${known}, OPTIONS`
  const refuse = () =>
    errorResponse({ code: 'method-not-allowed', message: `这个地址只接受 ${known}。`, allow })
  const options = () => new Response(null, { status: 204, headers: { Allow: allow } })
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: options }
}
