import { answerPost } from '@/lib/api/endpoint'
import { otherMethods } from '@/lib/api/other-methods'
import { searches } from '@/lib/api/searches-endpoint'
import { siteApi } from '@/lib/api/site-api'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerPost(searches, request, siteApi())
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
