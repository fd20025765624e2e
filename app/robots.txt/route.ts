import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildRobots } from '@/lib/seo/robots'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildRobots(site.url), 'text/plain')
}
