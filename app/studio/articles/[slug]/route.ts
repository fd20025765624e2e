import { showArticle } from '@/lib/studio/pages/article'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showArticle)
