import { answerGet } from '@/lib/api/endpoint'
import { getLive } from '@/lib/api/live-lists'
import { otherMethods } from '@/lib/api/other-methods'
import { siteApi } from '@/lib/api/site-api'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerGet(getLive, request, siteApi())
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
