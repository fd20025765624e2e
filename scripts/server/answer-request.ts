import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { innerPath, publicPath } from '@/lib/base-path'
import { findRedirect } from '@/lib/content/find-redirect'
import { meantPath } from '@/lib/url'
import { acceptsMarkdown } from './accepts-markdown'
import type { AgentCounts } from './agent-counts'
import { type Address, comeIn, isForNext, type Refusal, refuseMethod, tidyPath } from './door'
import { forward } from './forward'
import { fileHeaders, isForever, setHeaders } from './headers'
import { answerHealth } from './health'
import type { LiveSite } from './live-site'
import type { Log } from './log'
import type { NextBehind } from './next-behind'
import { HOOK_ADDRESS, type PublishHook } from './publish-hook'
import { findFile, sendFile } from './site-files'

/** What answers. */
export type Answering = {
  readonly live: () => LiveSite
  readonly next: Pick<NextBehind, 'app' | 'appFor'>
  readonly hook: PublishHook | undefined
  readonly log: Log
  readonly agents: Pick<AgentCounts, 'count'>
}

/** Pages that are there as Markdown too. */
const ARTICLE = /^\/articles\/[^/.]+$/

function isArticle(asked: string): boolean {
  return ARTICLE.test(asked.replace(/\.md$/, ''))
}

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly from: Answering
}

/** Answers a request by a file of the live publication, or by Next where no file can. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  from: Answering,
): void {
  const exchange = { request, response, from }
  const address = comeIn(request)
  try {
    if ('status' in address) refuse(exchange, address)
    else respond(exchange, address)
  } catch (error) {
    failBy(exchange, error)
  }
}

function respond(exchange: Exchange, address: Address): void {
  const path = innerPath(address.path, exchange.from.live().publication.base)
  // Whoever watches the site on this machine need not know its sub-path.
  if (path === '/healthz' || address.path === '/healthz') {
    tellHealth(exchange, address).catch((error: unknown) => failBy(exchange, error))
  } else if (path === undefined) answerOutside(exchange, address)
  else answerInside(exchange, { ...address, path })
}

/** What is asked for at an address of the site, from its root. */
function answerInside(exchange: Exchange, address: Address): void {
  const { request, response, from } = exchange
  if (from.hook && isBelow(HOOK_ADDRESS, address.path)) {
    from.hook(request, response, address.path)
    return
  }
  const takesAnyMethod = /^\/(?:api|studio)(?:\/|$)/.test(address.path)
  const refusal = takesAnyMethod ? undefined : refuseMethod(request.method)
  if (refusal) refuse(exchange, refusal)
  else if (isForNext(address)) {
    askNext(exchange, address).catch((error: unknown) => failBy(exchange, error))
  } else showFile(exchange, address, from.live())
}

/** The site has only what is below its sub-path; whoever comes to the host itself is led there. */
function answerOutside(exchange: Exchange, { path, query }: Address): void {
  const { base } = exchange.from.live().publication
  const refusal = refuseMethod(exchange.request.method)
  if (refusal) refuse(exchange, refusal)
  else if (path === '/' || path === base) lead(exchange, '/', `/${query}`)
  else showPage(exchange, '404.html', 404)
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

async function tellHealth({ request, response, from }: Exchange, { query }: Address) {
  const app = query === '?store' ? await from.next.appFor(response) : from.next.app()
  await answerHealth(request, response, from.live(), app)
}

async function askNext(exchange: Exchange, address: Address): Promise<void> {
  const app = await exchange.from.next.appFor(exchange.response)
  if (exchange.response.destroyed) return
  if (!app) {
    fail(exchange, 502)
    return
  }
  const { base } = exchange.from.live().publication
  forward(
    exchange.request,
    exchange.response,
    app,
    { ...address, base },
    {
      fail: () => fail(exchange, 502),
      notFound: () => showPage(exchange, '404.html', 404),
    },
  )
}

function showFile(exchange: Exchange, { path: asked, query }: Address, site: LiveSite): void {
  const { request, response, from } = exchange
  const tidy = tidyPath(asked)
  const moved =
    findRedirect(site.redirects, asked + query) ?? (tidy === undefined ? tidy : tidy + query)
  if (moved !== undefined) {
    lead(exchange, asked, moved)
    return
  }
  // A reader may still look at a page of an earlier publication, and ask for what it names.
  const sites = isForever(asked) ? site.sites : site.sites.slice(0, 1)
  const hasTwin = ARTICLE.test(asked)
  const twin =
    hasTwin && acceptsMarkdown(request.headers.accept) ? findFile(sites, `${asked}.md`) : undefined
  const found = twin ?? findFile(sites, asked)
  if (found) {
    if (isArticle(asked)) from.agents.count(request, found.file.endsWith('.md'))
    if (twin)
      response.setHeader('Content-Location', publicPath(`${asked}.md`, site.publication.base))
    sendFile(request, response, found, { address: asked, variesBy: hasTwin ? 'Accept' : undefined })
    return
  }
  const meant = meantAddress(site, asked)
  if (meant === undefined) showPage(exchange, '404.html', 404)
  else lead(exchange, asked, meant + query)
}

/** An article that is there, when a slug came in capitals or with what stood behind it where it was pasted. */
function meantAddress({ redirects, sites }: LiveSite, asked: string): string | undefined {
  const meant = meantPath(asked)
  if (meant === undefined) return undefined
  const isThere = findFile(sites.slice(0, 1), meant) !== undefined
  return findRedirect(redirects, meant) ?? (isThere ? meant : undefined)
}

function lead({ response, from }: Exchange, asked: string, to: string): void {
  setHeaders(response, fileHeaders(asked))
  response
    .writeHead(308, {
      Location: publicPath(to, from.live().publication.base),
      'Content-Length': 0,
    })
    .end()
}

function refuse(exchange: Exchange, refusal: Refusal): void {
  const { request, response } = exchange
  // What is still to come is not worth reading.
  if (refuseMethod(request.method)) response.setHeader('Connection', 'close')
  if (refusal.allow) response.setHeader('Allow', refusal.allow)
  if (refusal.status === 404) {
    showPage(exchange, '404.html', 404)
    return
  }
  setHeaders(response, fileHeaders('/'))
  response.writeHead(refusal.status, { 'Content-Length': 0 }).end()
}

function showPage({ request, response, from }: Exchange, file: string, status: number): void {
  const [site = ''] = from.live().sites
  sendFile(request, response, { site, file }, { address: '/', status })
}

function failBy(exchange: Exchange, error: unknown): void {
  const text = `[服务] ${error instanceof Error ? error.message : error}`
  exchange.from.log({ event: 'request-failed', level: 'error', text, facts: { status: 500 } })
  fail(exchange, 500)
}

/** With one look at the disk: something there may be what failed. */
function fail({ request, response, from }: Exchange, status: 500 | 502): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  try {
    const page = readFileSync(path.join(from.live().sites[0] ?? '', '500.html'))
    setHeaders(response, { ...fileHeaders('/'), 'Cache-Control': 'no-store' })
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : page)
  } catch {
    response.writeHead(status).end()
  }
}
