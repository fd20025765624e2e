import { sendCsv } from '@/lib/studio/pages/send-csv'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(sendCsv)
