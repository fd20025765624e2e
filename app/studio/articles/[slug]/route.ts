import { showArticle } from '@/app/parts/studio/article'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showArticle)
