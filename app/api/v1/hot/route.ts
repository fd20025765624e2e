import { getHot } from '@/lib/api/live-lists'
import { getRoute } from '@/lib/api/site-routes'

export const dynamic = 'force-dynamic'
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = getRoute(getHot)
