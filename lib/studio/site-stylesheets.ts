import { loadFinishedPage } from '@/lib/api/finished-page'
import { innerPath } from '@/lib/base-path'
import { siteBase } from '@/lib/content/site-url'
import { publicationFolder } from '@/lib/env'

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/g

/** The studio's own, in public/. */
const OWN = '/studio.css'

let known: { readonly publication: string; readonly addresses: readonly string[] } | undefined

/**
 * Addresses of the site's style sheets, whose names change with every program, and the studio's own. They are
 * read from the home page; where there is none, the studio stays plain but readable.
 */
export async function siteStylesheets(request: Request): Promise<readonly string[]> {
  const publication = publicationFolder()
  if (known && known.publication === publication) return known.addresses
  const addresses = [...stylesheetsIn(await loadHomePage(request)), OWN]
  // In development they change while the server runs.
  if (publication) known = { publication, addresses }
  return addresses
}

/** Addresses of the style sheets that a page links to, each once. */
export function stylesheetsIn(html: string): readonly string[] {
  return [
    ...new Set(
      [...html.matchAll(STYLESHEET)].flatMap(([, href = '']) => innerPath(href, siteBase) ?? []),
    ),
  ]
}

async function loadHomePage(request: Request): Promise<string> {
  try {
    return await loadFinishedPage('index', request.url)
  } catch {
    return ''
  }
}
