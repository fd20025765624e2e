import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { llmsData } from '@/lib/page-data/llms-data'
import { buildLlms } from '@/lib/seo/llms'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildLlms(llmsData(), site.url), 'text/plain')
}
