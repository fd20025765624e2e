/**
 * An exported site lies on a host of files, and sends votes and counts to another one that runs the program
 * (`apiUrl`): browsers ask whether it may (Fetch, “CORS protocol”). The site's own public address may, and
 * nobody else; no cookies are sent along.
 */
export function allowExportedSite(request: Request, response: Response, siteUrl: string): Response {
  const origin = request.headers.get('origin')
  if (origin === null || origin !== new URL(siteUrl).origin) return response
  response.headers.set('Access-Control-Allow-Origin', origin)
  response.headers.append('Vary', 'Origin')
  // Whoever is too fast is told when to try again.
  response.headers.set('Access-Control-Expose-Headers', 'Retry-After')
  return response
}

/** A day, in seconds: so long a browser need not ask again. */
const REMEMBERED = 86_400

/** What a browser asks before it sends JSON elsewhere. */
export function answerPreflight(request: Request, response: Response, siteUrl: string): Response {
  const answer = allowExportedSite(request, response, siteUrl)
  if (!answer.headers.has('Access-Control-Allow-Origin')) return answer
  answer.headers.set('Access-Control-Allow-Methods', 'GET, POST')
  answer.headers.set('Access-Control-Allow-Headers', 'Content-Type')
  answer.headers.set('Access-Control-Max-Age', String(REMEMBERED))
  return answer
}
