import { answerPost } from '@/app/parts/api/endpoint'
import { otherMethods } from '@/app/parts/api/other-methods'
import { siteApi } from '@/app/parts/api/site-api'
import { stuck } from '@/app/parts/api/stuck'

export const dynamic = 'force-dynamic'

export function POST(request: Request): Promise<Response> {
  return answerPost(stuck, request, siteApi())
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
