import { answerPost } from '@/lib/api/endpoint'
import { otherMethods } from '@/lib/api/other-methods'
import { siteApi } from '@/lib/api/site-api'
import { votes } from '@/lib/api/votes-endpoint'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerPost(votes, request, siteApi())
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
