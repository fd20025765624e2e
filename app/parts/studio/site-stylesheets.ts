import { readFile } from 'node:fs/promises'
import path from 'node:path'

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"/g

/** The studio's own, in public/. */
const OWN = '/studio.css'

let known: readonly string[] | undefined

/**
 * Addresses of the site's style sheets, whose names change with every build, and the studio's own. They are
 * read from the home page; where there is none, the studio stays plain but readable.
 */
export async function siteStylesheets(request: Request): Promise<readonly string[]> {
  if (known) return known
  const found = stylesheetsIn(await loadHomePage(request))
  // In development they change while the server runs.
  if (process.env.NODE_ENV === 'production' && found.length > 0) known = [...found, OWN]
  return [...found, OWN]
}

/** Addresses of the style sheets that a page links to, each once. */
export function stylesheetsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(STYLESHEET)].flatMap(([, href]) => href ?? []))]
}

async function loadHomePage(request: Request): Promise<string> {
  try {
    if (process.env.NODE_ENV !== 'production') {
      return await (await fetch(new URL('/', request.url))).text()
    }
    const file = path.join(process.cwd(), '.next', 'server', 'app', 'index.html')
    return await readFile(/* turbopackIgnore: true */ file, 'utf8')
  } catch {
    return ''
  }
}
