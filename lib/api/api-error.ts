import { html } from '@/lib/html'

/** Why a request was refused; the messages are for readers and for whoever builds on the API. */
export type ApiError = {
  readonly code: ErrorCode
  readonly message: string
  /** Which field of the body is wrong. */
  readonly field?: string
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number
  /** Methods that the address knows. */
  readonly allow?: string
}

/** Every reason with its status; docs/openapi.yaml lists the same. */
export const STATUS_OF = {
  invalid: 400,
  'unknown-step': 400,
  'foreign-origin': 403,
  'unknown-article': 404,
  'method-not-allowed': 405,
  'page-outdated': 409,
  'body-too-large': 413,
  'unsupported-type': 415,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
} as const
type ErrorCode = keyof typeof STATUS_OF

/** What a step of handling a request gives: what it is for, or why not. */
export type Outcome<T> = { readonly value: T } | { readonly error: ApiError }

/** `{"error": {"code", "message", "field"?}}` with its status. */
export function errorResponse({ allow, retryAfter, ...error }: ApiError): Response {
  return Response.json(
    { error },
    { status: STATUS_OF[error.code], headers: headersOf({ allow, retryAfter }) },
  )
}

/** The same as a page, for a form that was sent without JavaScript. */
export function errorPage({ code, message, allow, retryAfter }: ApiError): Response {
  const page = html`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>没有提交成功</title><h1>没有提交成功</h1><p>${message}</p><p>按浏览器的返回键可以回到刚才的页面，填的内容还在。</p></html>`
  return new Response(page.__html, {
    status: STATUS_OF[code],
    headers: {
      ...headersOf({ allow, retryAfter }),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })
}

function headersOf({ allow, retryAfter }: Pick<ApiError, 'allow' | 'retryAfter'>) {
  return {
    'Cache-Control': 'no-store',
    ...(allow ? { Allow: allow } : {}),
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
  }
}
