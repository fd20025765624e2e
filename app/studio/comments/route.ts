import { moveComment, showComments } from '@/app/parts/studio/comments'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showComments)
export const POST = studioRoute(moveComment)
