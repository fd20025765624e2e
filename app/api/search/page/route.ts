import { loadPrerenderedPage } from '@/app/parts/prerendered-page'
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
  const page = await loadPrerenderedPage('search', request.url)
  const html = fillSearchPage(page, results, renderResults(results))
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
      'X-Robots-Tag': 'noindex',
    },
  })
}
