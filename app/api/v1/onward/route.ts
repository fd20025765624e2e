import { onward } from '@/lib/api/onward-endpoint'
import { postRoute } from '@/lib/api/site-routes'

export const dynamic = 'force-dynamic'
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = postRoute(onward)
