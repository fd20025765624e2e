import { showPhrase } from '@/lib/studio/pages/phrase'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showPhrase)
