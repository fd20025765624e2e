import { changeComments, showComments } from '@/lib/studio/pages/comments'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showComments)
export const POST = studioRoute(changeComments)
