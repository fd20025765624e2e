import { answerPost } from '@/app/parts/api/endpoint'
import { otherMethods } from '@/app/parts/api/other-methods'
import { searches } from '@/app/parts/api/searches'
import { siteApi } from '@/app/parts/api/site-api'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerPost(searches, request, siteApi())
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
