import { checkOrigin } from '@/lib/api/check-origin'
import { readToken, type Session } from '@/lib/studio/session/session'
import { sessionTokens } from '@/lib/studio/session/session-cookie'
import { respondMessage } from './message'
import { seeOther } from './respond'
import type { Studio } from './studio'

/** The parts of the address that a route leaves open. */
export type Params = Readonly<Record<string, string>>

export type StudioHandler = (
  request: Request,
  studio: Studio,
  params: Params,
) => Promise<Response> | Response

/** The session that a request brings with it, if it is good for anything now. */
export async function sessionOf(
  request: Request,
  { access, now, store }: Studio,
): Promise<Session | undefined> {
  for (const token of sessionTokens(request.headers.get('cookie'))) {
    const session = readToken(access.sessionKey, token, now().getTime())
    if (session && !(await store().isSessionEnded(session.id))) return session
  }
  return undefined
}

/** Answers editors; sends everybody else to the sign-in, with the way back. */
export function forEditors(handler: StudioHandler): StudioHandler {
  return forEverybody(async (request, studio, params) => {
    if (await sessionOf(request, studio)) return handler(request, studio, params)
    const { pathname, search } = new URL(request.url)
    const to = request.method === 'POST' ? '/studio' : pathname + search
    return seeOther(`/studio/sign-in?${new URLSearchParams({ to })}`)
  })
}

/** Refuses forms from elsewhere; says so when the store cannot answer. */
export function forEverybody(handler: StudioHandler): StudioHandler {
  return async (request, studio, params) => {
    if (request.method === 'POST' && !isOwnForm(request.headers, studio.siteUrl)) {
      return respondMessage(request, studio, {
        status: 403,
        title: '没有收下',
        text: '这次提交不是从编辑后台的页面发出的。回到后台，再点一次。',
        link: { href: '/studio', label: '回到后台' },
      })
    }
    try {
      return await handler(request, studio, params)
    } catch (error) {
      // By its name: each route has its own copy of the class, the store is shared.
      if (!(error instanceof Error && error.name === 'StoreUnavailable')) throw error
      return respondMessage(request, studio, {
        status: 503,
        headers: { 'Retry-After': '5' },
        title: '暂时读不到数据',
        text: '保存浏览和反馈的地方现在没有回应，网站的页面不受影响。过几秒再刷新；一直这样的话，请站长看一看服务器的日志。',
        link: { href: new URL(request.url).pathname, label: '再试一次' },
      })
    }
  }
}

/** Every browser that editors use says where a form comes from, so one that is silent is refused too. */
function isOwnForm(headers: Headers, siteUrl: string): boolean {
  return headers.has('origin') && checkOrigin(headers, siteUrl) === undefined
}
