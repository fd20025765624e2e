import { getAnswers } from '@/app/parts/api/answers'
import { answerGet } from '@/app/parts/api/endpoint'
import { otherMethods } from '@/app/parts/api/other-methods'
import { siteApi } from '@/app/parts/api/site-api'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answerGet(getAnswers, request, siteApi())
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
