import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fillSearchPage, renderResults } from '@/components/search/results-html'
import { requestOf } from '@/lib/search/browser/address'
import { search } from '@/lib/search/browser/search'
import { openIndexOnDisk } from '@/lib/search/index-files'

export const dynamic = 'force-dynamic'

/**
 * `/search?q=…` with its results, for readers without JavaScript too. The page itself is the prerendered
 * one, with the policy that the build gave it: no script is added, so its hashes hold.
 */
export async function GET(request: Request): Promise<Response> {
  const results = await search(openIndexOnDisk(), requestOf(new URL(request.url)))
  const html = fillSearchPage(await loadPage(request.url), results, renderResults(results))
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
      'X-Robots-Tag': 'noindex',
    },
  })
}

async function loadPage(url: string): Promise<string> {
  if (process.env.NODE_ENV !== 'production') {
    // In development there is no prerendered page.
    return (await fetch(new URL('/search', url))).text()
  }
  const file = path.join(process.cwd(), '.next', 'server', 'app', 'search.html')
  return readFile(/* turbopackIgnore: true */ file, 'utf8')
}
