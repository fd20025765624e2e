import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LiveSite } from './live-site'
import type { RunningApp } from './start-app'

/** Milliseconds that the store has to answer. */
const PATIENCE_MS = 1500

/**
 * `/healthz`, for whoever watches the site: what is served since when, and whether votes and counts are
 * kept. 200 whenever pages are served: they do not need the store. No secrets. Where nobody needed the API
 * for a while it is asleep; `/healthz?store` wakes it to ask.
 */
export async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  { publication }: LiveSite,
  app: RunningApp | undefined,
): Promise<void> {
  const { id, at, articles, pages, dueAt } = publication
  const body = JSON.stringify({
    status: 'ok',
    pid: process.pid,
    uptime: Math.round(process.uptime()),
    publication: { id, at, articles, pages, nextChange: dueAt ?? null },
    api: app ? 'running' : 'asleep',
    store: app ? await askStore(app) : 'not asked',
  })
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function askStore({
  port,
  headers,
}: RunningApp): Promise<'reachable' | 'unreachable' | 'unknown'> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { headers, signal })
    await answer.arrayBuffer()
    return answer.status === 204 ? 'reachable' : 'unreachable'
  } catch {
    return 'unknown'
  }
}
