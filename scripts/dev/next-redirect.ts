import type { Redirect } from '@/lib/content/get-redirects'
import { readOldAddress } from '@/lib/content/old-address'

/** A redirect as Next's settings have it, where some signs have a meaning of their own. */
export function nextRedirect({ source, destination }: Redirect) {
  const { path, query } = readOldAddress(source)
  const has = [...new URLSearchParams(query)].map(([key, value]) => {
    return { type: 'query', key, value: value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') } as const
  })
  return {
    source: path.replace(/[\\:*+?(){}]/g, '\\$&'),
    ...(has.length > 0 ? { has } : {}),
    destination: destination.replace(/(?<!^https?)[:*+(){}]/g, percent),
    // Browsers would remember it, and an editor changes it while he looks.
    permanent: false,
  }
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
