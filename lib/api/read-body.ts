import type { Outcome } from './api-error'

/** Larger bodies are refused, whatever they say of their length. */
const MOST_BYTES = 8 * 1024

/** The body as text, read no further than `MOST_BYTES`. */
export async function readRequestBody(request: Request): Promise<Outcome<string>> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return tooLarge
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > MOST_BYTES) {
      await reader?.cancel()
      return tooLarge
    }
    chunks.push(part.value)
  }
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return { error: { code: 'invalid', message: '内容不是 UTF-8 编码的文字。' } }
  }
}

const tooLarge: Outcome<never> = {
  error: { code: 'body-too-large', message: '内容太长，最多 8 KiB。' },
}
