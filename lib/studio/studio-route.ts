import { html } from '@/lib/html'
import { configuredStudio } from './configured-studio'
import type { Params, StudioHandler } from './guard'

type Context = { readonly params: Promise<Params> }

/** A handler as Next wants it. Without a password in the settings there is no studio: 404. */
export function studioRoute(handler: StudioHandler) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const studio = await configuredStudio()
    if (!studio) return notHere()
    return handler(request, studio, await params)
  }
}

function notHere(): Response {
  const page = html`<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>没有这个页面</title><h1>没有这个页面</h1><p><a href="/">回到首页</a></p></html>`
  return new Response(page.__html, {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
