import { allowExportedSite, answerPreflight } from './cross-origin'
import { answerGet, answerPost, type GetEndpoint, type PostEndpoint } from './endpoint'
import { otherMethods } from './other-methods'
import { siteApi } from './site-api'

/** All that Next calls for an address that is read, by method. */
export function getRoute(endpoint: GetEndpoint) {
  return routeOf('GET', (request) => answerGet(endpoint, request, siteApi()))
}

/** The same for an address that is written to. */
export function postRoute<T>(endpoint: PostEndpoint<T>) {
  return routeOf('POST', (request) => answerPost(endpoint, request, siteApi()))
}

/** With what an exported site on another host needs. */
function routeOf(method: 'GET' | 'POST', answer: (request: Request) => Promise<Response>) {
  const others = otherMethods(method)
  const preflight = (request: Request) =>
    answerPreflight(request, others.OPTIONS(), siteApi().siteUrl)
  const respond = async (request: Request) =>
    allowExportedSite(request, await answer(request), siteApi().siteUrl)
  return { ...others, OPTIONS: preflight, [method]: respond }
}
