import { site } from '@/app/parts/site'
import { textResponse } from '@/app/parts/text-response'
import { buildRobots } from '@/lib/seo/robots'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildRobots(site.url), 'text/plain')
}
