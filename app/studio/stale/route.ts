import { showStale } from '@/app/parts/studio/stale'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showStale)
