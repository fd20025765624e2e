import { answerGet, answerPost, type GetEndpoint, type PostEndpoint } from './endpoint'
import { otherMethods } from './other-methods'
import { siteApi } from './site-api'

/** All that Next calls for an address that is read, by method. */
export function getRoute(endpoint: GetEndpoint) {
  const answer = (request: Request) => answerGet(endpoint, request, siteApi())
  return { ...otherMethods('GET'), GET: answer }
}

/** The same for an address that is written to. */
export function postRoute<T>(endpoint: PostEndpoint<T>) {
  const answer = (request: Request) => answerPost(endpoint, request, siteApi())
  return { ...otherMethods('POST'), POST: answer }
}
