import { vi } from 'vitest'

/** What the page asked the API, as `POST votes` with its body. */
export type Asked = { readonly call: string; readonly body: Record<string, unknown> }

/**
 * Stands in for the API at its only boundary, `fetch`: `answer` gives what comes back, an Error for a
 * broken connection. Take it down with `vi.unstubAllGlobals()`.
 */
export function stubApi(answer: (asked: Asked) => Response | Error | Promise<Response>) {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const path = String(url).replace('/api/v1/', '')
    const body = init?.body ? JSON.parse(String(init.body)) : {}
    asked.push({ call: `${init?.method ?? 'GET'} ${path}`, body })
    const response = await answer({ call: path, body })
    if (response instanceof Error) throw response
    return response
  })
  return asked
}
