import { showArticles } from '@/lib/studio/pages/articles'
import { studioRoute } from '@/lib/studio/studio-route'

export const dynamic = 'force-dynamic'
export const GET = studioRoute(showArticles)
