import { configuredStudio } from './configured-studio'
import type { Params, StudioHandler } from './guard'

type Context = { readonly params: Promise<Params> }

/** A handler as Next wants it. Without a password in the settings there is no studio: 404. */
export function studioRoute(handler: StudioHandler) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const studio = await configuredStudio()
    if (!studio)
      return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
    return handler(request, studio, await params)
  }
}
