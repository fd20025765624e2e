/**
 * Whether a form was sent from a page of this site: its `Origin` is the site's address, or the host that
 * the request itself was sent to (a preview, another port). A missing one and `null` are foreign; browsers
 * send it with every POST (Fetch, §3.2).
 */
export function isOwnOrigin(headers: Headers, siteUrl: string): boolean {
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite !== null && fetchSite !== 'same-origin') return false
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const { host, origin: normal } = new URL(origin)
  return normal === new URL(siteUrl).origin || host === headers.get('host')
}
