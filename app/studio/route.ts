import { showOverview } from '@/lib/studio/pages/overview'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showOverview)
