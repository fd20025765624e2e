import { getAnswers } from '@/lib/api/answers'
import { answerGet } from '@/lib/api/endpoint'
import { otherMethods } from '@/lib/api/other-methods'
import { siteApi } from '@/lib/api/site-api'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerGet(getAnswers, request, siteApi())
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
