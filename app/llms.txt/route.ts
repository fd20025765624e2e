import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { buildLlms } from '@/lib/seo/llms'
import { llmsView } from '@/lib/views/llms-view'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return textResponse(buildLlms(llmsView(), site.url), 'text/plain')
}
