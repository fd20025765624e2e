import type { ReactNode } from 'react'
import { renderStatic } from '@/components/layout/static-markup'
import { publicHtml } from '@/lib/base-path'
import { siteBase } from '@/lib/content/site-url'
import { StudioFrame } from '@/lib/studio/parts/studio-frame'
import { countOpenComments } from './load'
import type { Studio } from './studio'

/**
 * No script, no foreign anything. `next.config.ts` says the same for everything below `/studio`, since
 * Next drops a header of a handler that is configured there.
 */
export const STUDIO_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': STUDIO_POLICY,
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
}

export type PageOptions = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

export type StudioPage = PageOptions & {
  readonly title: string
  /** The entry of the menu; without one the page is shown to somebody who is not signed in. */
  readonly current?: string
  /** Shown beside 留言. */
  readonly openComments?: string
  readonly body: ReactNode
}

/** A page of the studio as HTML. */
export async function respondPage(
  request: Request,
  studio: Pick<Studio, 'siteName' | 'stylesheets'>,
  { title, current, openComments, body, status, headers }: StudioPage,
): Promise<Response> {
  const page = renderStatic(
    <StudioFrame
      siteName={studio.siteName}
      title={title}
      stylesheets={await studio.stylesheets(request)}
      menu={current === undefined ? undefined : { current, items: menuItems(openComments) }}
    >
      {body}
    </StudioFrame>,
  )
  return new Response(`<!DOCTYPE html>${publicHtml(page, siteBase)}`, {
    status,
    headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8', ...headers },
  })
}

/** A page for somebody who is signed in: its menu says how many comments wait. @throws StoreUnavailable */
export async function respondToEditor(
  request: Request,
  studio: Studio,
  page: Omit<StudioPage, 'openComments'>,
): Promise<Response> {
  return respondPage(request, studio, { ...page, openComments: await countOpenComments(studio) })
}

function menuItems(openComments: string | undefined) {
  return [
    { href: '/studio', label: '概览' },
    { href: '/studio/articles', label: '文章' },
    { href: '/studio/searches', label: '搜索' },
    { href: '/studio/comments', label: '留言', count: openComments },
    { href: '/studio/stale', label: '核对' },
  ]
}

/** A file to save. */
export function respondCsv(csv: string, fileName: string): Response {
  return new Response(csv, {
    headers: {
      ...HEADERS,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}

/** After a form: the browser goes there with GET (RFC 9110, §15.4.4). */
export function seeOther(
  location: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, {
    status: 303,
    headers: { ...HEADERS, Location: location, ...headers },
  })
}
