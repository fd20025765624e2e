import { postRoute } from '@/lib/api/site-routes'
import { stuck } from '@/lib/api/stuck-endpoint'

export const dynamic = 'force-dynamic'
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = postRoute(stuck)
