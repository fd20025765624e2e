/** No form of the studio is longer. */
const MOST_BYTES = 8 * 1024

/**
 * The fields of a form sent as `application/x-www-form-urlencoded`; `undefined` for another type and for a
 * body that is too long, which is not read to its end.
 */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return undefined
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return new URLSearchParams(text + decoder.decode())
}
