import { postRoute } from '@/lib/api/site-routes'
import { views } from '@/lib/api/views-endpoint'

export const dynamic = 'force-dynamic'
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = postRoute(views)
