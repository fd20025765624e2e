import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { agentDaysFile } from '@/lib/engagement/agent-days'
import { parseEnv } from '@/lib/env'
import { createAgentCounts } from './agent-counts'
import { answerRequest } from './answer-request'
import { type LiveSite, watchLiveSite } from './live-site'
import type { Log } from './log'
import { createNextBehind } from './next-behind'
import type { PublishHook } from './publish-hook'

export type StartOptions = {
  readonly root: string
  readonly host: string
  /** 0 takes one that is free. */
  readonly port: number
  /** Called when a process of the site was told to end, so that all do. */
  readonly onEnd: () => void
  /** Called when readers dispute other steps than the published pages say: another publication says it. */
  readonly onUnpublished?: () => void
  readonly log: Log
  /** Answers the publishing hook, where there is one. */
  readonly hook?: PublishHook
}

/** A running site. */
export type RunningSite = {
  /** Such as `http://127.0.0.1:3000`, or below a sub-path `http://127.0.0.1:3000/help`. */
  readonly url: string
  /** The publication that is served now. */
  readonly live: () => LiveSite
  /** Takes no more requests, answers those in flight for at most so many milliseconds, and ends Next. */
  readonly close: (patience: number) => Promise<void>
}

/** Milliseconds that a client has for its headers, for its whole request, and between two requests. */
const HEADERS_MS = 10_000
const REQUEST_MS = 20_000
const IDLE_MS = 15_000
/** … and that a connection may be silent while something is sent to it. */
const SILENT_MS = 60_000
/** How often slow clients are looked for, in milliseconds. */
const LOOK_MS = 2000

/** Serves the live publication, and Next behind it for what no file can answer. */
export async function startSite(options: StartOptions): Promise<RunningSite> {
  const { root, host, port, onEnd, onUnpublished = () => {}, log, hook } = options
  const next = createNextBehind({ root, onEnd, onUnpublished, log })
  const live = watchLiveSite(root, next.show)
  live()
  const agents = createAgentCounts(agentDaysFile(parseEnv(process.env).dataDir))
  const from = { live, next, hook, log, agents }
  const server = createServer({ connectionsCheckingInterval: LOOK_MS }, (request, response) =>
    answerRequest(request, response, from),
  )
  refuseWhatIsNoRequest(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  }).catch(async (error: unknown) => {
    await next.end()
    throw error
  })
  return {
    url: urlOf(server.address() as AddressInfo) + live().publication.base,
    live,
    close: async (patience) => {
      agents.save()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
      await Promise.race([closed, late])
      server.closeAllConnections()
      await next.end()
    },
  }
}

const STATUS_OF_ERROR: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is slow, or no HTTP, gets a short answer and goes; nothing of it reaches the log. */
function refuseWhatIsNoRequest(server: Server): void {
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  server.keepAliveTimeout = IDLE_MS
  server.setTimeout(SILENT_MS)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = STATUS_OF_ERROR[error.code ?? ''] ?? '400 Bad Request'
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
    else socket.destroy()
  })
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n')
  })
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
