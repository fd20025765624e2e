import { sendCsv } from '@/app/parts/studio/csv'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(sendCsv)
