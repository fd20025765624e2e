import { showArticles } from '@/app/parts/studio/articles'
import { studioRoute } from '@/app/parts/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showArticles)
