import type { ApiError } from './api-error'

/**
 * Why a request that writes was not sent by a page of this site; `undefined` when it was, or may have
 * been. Browsers send `Origin` with every POST (Fetch, §3.2); where it is absent, as in a command line,
 * `Sec-Fetch-Site` must not say that it comes from another site. Ours is the public address, or the
 * host that the request itself was sent to (a preview, another port).
 */
export function checkOrigin(headers: Headers, siteUrl: string): ApiError | undefined {
  const origin = headers.get('origin')
  const isOwn =
    origin === null ? headers.get('sec-fetch-site') !== 'cross-site' : isOwnOrigin(origin)
  return isOwn ? undefined : { code: 'foreign-origin', message: '只接受本站页面发来的请求。' }

  function isOwnOrigin(text: string): boolean {
    if (!URL.canParse(text)) return false
    const { origin: normal, host } = new URL(text)
    return normal === new URL(siteUrl).origin || (host !== '' && host === headers.get('host'))
  }
}
