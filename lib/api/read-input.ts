import type { z } from 'zod'
import { readFormFields } from '@/lib/engagement/submissions'
import type { ApiError, Outcome } from './api-error'
import { readRequestBody } from './read-body'

/** How a request may say what it wants. */
export type InputFormat<T> = {
  readonly schema: z.ZodType<T>
  /** Also takes what a plain `<form>` sends. */
  readonly takesForms: boolean
}

/** Whether a plain form sent it, so that the answer is a page. */
export function isForm(request: Request): boolean {
  return mediaType(request) === 'application/x-www-form-urlencoded'
}

/** The body as the schema wants it. Type and length are checked before anything is parsed. */
export async function readInput<T>(
  request: Request,
  { schema, takesForms }: InputFormat<T>,
): Promise<Outcome<T>> {
  const fromForm = takesForms && isForm(request)
  const isKnown = fromForm || mediaType(request) === 'application/json'
  const body = isKnown ? await readRequestBody(request) : unsupported(takesForms)
  if ('error' in body) return body
  const fields = fromForm
    ? { value: readFormFields(new URLSearchParams(body.value)) }
    : parseJson(body.value)
  if ('error' in fields) return fields
  const result = schema.safeParse(fields.value)
  return result.success ? { value: result.data } : { error: explain(result.error) }
}

function mediaType(request: Request): string {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  return type.trim().toLowerCase()
}

function unsupported(takesForms: boolean): Outcome<never> {
  const message = takesForms
    ? '内容要用 application/json，或者用表单提交。'
    : '内容要用 application/json。'
  return { error: { code: 'unsupported-type', message } }
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { error: { code: 'invalid', message: '内容不是正确的 JSON。' } }
  }
}

function explain({ issues: [issue] }: z.ZodError): ApiError {
  if (issue?.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? ''
    return { code: 'invalid', message: `没有「${field.slice(0, 40)}」这一项。`, field }
  }
  const field = issue?.path.join('.') || undefined
  return {
    code: 'invalid',
    message: field ? `${issue?.message}。` : '内容要写成 JSON 对象。',
    field,
  }
}
