import { showStale } from '@/lib/studio/pages/stale'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showStale)
