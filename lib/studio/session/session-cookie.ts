import { SESSION_MS } from './session'

const NAME = 'studio'

/**
 * The `Set-Cookie` value that keeps a session's token: for the studio only, never for scripts, never sent
 * along from another site (RFC 6265bis). `isSecure` on a site with https. An empty token removes it.
 */
export function sessionCookie(token: string, isSecure: boolean): string {
  const seconds = token === '' ? 0 : SESSION_MS / 1000
  const attributes = [`Path=/studio`, `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Strict']
  if (isSecure) attributes.push('Secure')
  return [`${NAME}=${token}`, ...attributes].join('; ')
}

/** The tokens in a `Cookie` header; more than one where another page of the host set a namesake. */
export function sessionTokens(header: string | null): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${NAME}=`))
    .map((pair) => pair.slice(NAME.length + 1))
}
