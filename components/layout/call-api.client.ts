import { apiUrl } from '@/lib/url'

/** What the API answered, or why not, in words for the reader that say what to do next. */
export type ApiAnswer =
  | { readonly ok: true; readonly data?: unknown }
  | { readonly ok: false; readonly failure: string }

/** Asks `/api/v1/<path>`: with a body by POST, which outlives the page, else by GET. Never rejects. */
export async function callApi(path: string, body?: object): Promise<ApiAnswer> {
  try {
    const response = await fetch(
      apiUrl(path),
      body && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        keepalive: true,
      },
    )
    if (!response.ok) return { ok: false, failure: failureOf(response) }
    return { ok: true, data: response.status === 204 ? undefined : await response.json() }
  } catch {
    return { ok: false, failure: '没有发出去。看看网络，连上了再点一次。' }
  }
}

function failureOf({ status, headers }: Response): string {
  const seconds = Number(headers.get('Retry-After'))
  if (status === 429) return `点得太快了，${waitOf(seconds)}再点。`
  if (status >= 500) return '现在记不下来，过几分钟再点一次。'
  return '没有记下。文章可能刚改过，刷新页面再试。'
}

/** `30` → `30 秒后`, `90` → `2 分钟后`; unknown → `过一会儿` */
function waitOf(seconds: number): string {
  if (!(seconds > 0)) return '过一会儿'
  return seconds <= 60 ? `${Math.ceil(seconds)} 秒后` : `${Math.ceil(seconds / 60)} 分钟后`
}
