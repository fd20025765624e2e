import { forEverybody, sessionOf } from '@/lib/studio/guard'
import { SignInForm } from '@/lib/studio/parts/sign-in-form'
import { readForm } from '@/lib/studio/read-form'
import { type PageOptions, respondPage, seeOther } from '@/lib/studio/respond'
import { issueToken } from '@/lib/studio/session/session'
import { sessionCookie } from '@/lib/studio/session/session-cookie'
import type { Studio } from '@/lib/studio/studio'

/** GET /studio/sign-in */
export const showSignIn = forEverybody(async (request, studio) => {
  const to = safeTarget(new URL(request.url).searchParams.get('to'))
  return (await sessionOf(request, studio)) ? seeOther(to) : respondSignIn(request, studio, to)
})

/** POST /studio/sign-in */
export const signIn = forEverybody(async (request, studio) => {
  const { access, siteUrl } = studio
  const form = await readForm(request)
  const to = safeTarget(form?.get('to') ?? null)
  const now = studio.now().getTime()
  const address = studio.addressOf(request)
  const wait = access.limit.take(address, now)
  if (wait > 0) {
    const error = `试了太多次，${Math.ceil(wait / 60_000)} 分钟后再试。`
    const headers = { 'Retry-After': String(Math.ceil(wait / 1000)) }
    return respondSignIn(request, studio, to, { error, status: 429, headers })
  }
  const result = await access.checkPassword(form?.get('password') ?? '')
  if (result === 'busy') {
    // Nothing was tried.
    access.limit.giveBack(address)
    const error = '现在登录的人太多，过几秒再试。'
    const headers = { 'Retry-After': '5' }
    return respondSignIn(request, studio, to, { error, status: 503, headers })
  }
  if (result === 'wrong') {
    const error = '密码不对。忘了的话，请站长用 npm run studio-password 换一个。'
    return respondSignIn(request, studio, to, { error, status: 401 })
  }
  access.limit.clear(address)
  const token = issueToken(access.sessionKey, now)
  return seeOther(to, { 'Set-Cookie': sessionCookie(token, siteUrl.startsWith('https:')) })
})

/** POST /studio/sign-out */
export const signOut = forEverybody(async (request, studio) => {
  const session = await sessionOf(request, studio)
  if (session) await studio.store().endSession(session)
  const cookie = sessionCookie('', studio.siteUrl.startsWith('https:'))
  return seeOther('/studio/sign-in', { 'Set-Cookie': cookie })
})

function respondSignIn(
  request: Request,
  studio: Studio,
  to: string,
  { error, ...options }: PageOptions & { readonly error?: string } = {},
): Promise<Response> {
  const body = <SignInForm to={to} error={error} />
  return respondPage(request, studio, { title: '登录', body, ...options })
}

/** A page of the studio; anything else becomes its first one. */
function safeTarget(to: string | null): string {
  if (to === null || !/^\/studio(?:[/?][\w\-/?=&.%]*)?$/.test(to)) return '/studio'
  // Two dots may be written with escapes, and browsers read them all the same (WHATWG URL, §4.4).
  const { pathname, search } = new URL(to, 'https://studio.example')
  return pathname + search === to && !to.startsWith('/studio/sign-') ? to : '/studio'
}
