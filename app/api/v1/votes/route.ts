import { postRoute } from '@/lib/api/site-routes'
import { votes } from '@/lib/api/votes-endpoint'

export const dynamic = 'force-dynamic'
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = postRoute(votes)
