import { readRequestBody } from '@/lib/api/read-body'

/**
 * The fields of a form sent as `application/x-www-form-urlencoded`; `undefined` for another type and for a
 * body that is too long, which is not read to its end.
 */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return undefined
  const body = await readRequestBody(request)
  return 'value' in body ? new URLSearchParams(body.value) : undefined
}
