import { textResponse } from '@/app/parts/text-response'
import { palette, site } from '@/app/parts/this-site'
import { buildWebManifest } from '@/lib/seo/web-manifest'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildWebManifest(site, palette.light.paper), 'application/manifest+json')
}
