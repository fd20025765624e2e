import { showSearches } from '@/lib/studio/pages/searches'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showSearches)
