import { getAnswers } from '@/lib/api/answers'
import { getRoute } from '@/lib/api/site-routes'

export const dynamic = 'force-dynamic'
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getRoute(getAnswers)
