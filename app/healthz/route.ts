import { siteStore } from '@/lib/api/site-api'
import { within } from '@/lib/api/within'

export const dynamic = 'force-dynamic'

/** Milliseconds that the store has to answer. */
const PATIENCE_MS = 1000

/** Whether the store answers: 204, else 503. Asked by our server alone (scripts/server/health). */
export async function GET(): Promise<Response> {
  try {
    await within(PATIENCE_MS, askStore())
    return new Response(null, { status: 204 })
  } catch {
    return new Response(null, { status: 503 })
  }
}

async function askStore(): Promise<void> {
  await (await siteStore()).getViewCounts([''])
}
