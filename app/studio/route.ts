import { showOverview } from '@/app/parts/studio/overview'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showOverview)
