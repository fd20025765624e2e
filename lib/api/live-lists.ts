import { z } from 'zod'
import { HOT_PERIODS } from '@/lib/engagement/hot'
import type { Api } from './api'
import type { Outcome } from './api-error'

/** The same for everybody, so that a CDN may answer. */
const headers = { 'Cache-Control': 'public, max-age=60' }

/** What changes on pages that are no article. */
export async function getLive(_: Request, { live }: Api): Promise<Outcome<Response>> {
  const [hot, searches] = await Promise.all([live.hot('week'), live.searches()])
  return { value: Response.json({ hot, searches }, { headers }) }
}

const period = z.enum(HOT_PERIODS)

/** 热门阅读 of one period; 本周 unless asked otherwise. */
export async function getHot(request: Request, { live }: Api): Promise<Outcome<Response>> {
  const asked = period.safeParse(new URL(request.url).searchParams.get('period') ?? 'week')
  if (!asked.success) {
    const message = `时段只能是 ${HOT_PERIODS.join('、')} 之一。`
    return { error: { code: 'invalid', message, field: 'period' } }
  }
  const hot = await live.hot(asked.data)
  return { value: Response.json({ period: asked.data, hot }, { headers }) }
}
