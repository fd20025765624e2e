import { showSearches } from '@/app/parts/studio/searches'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showSearches)
