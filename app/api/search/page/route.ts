import { fillSearchPage, renderResults } from '@/components/search/results-html'
import { SEARCH_FAILED } from '@/components/search/search-failed'
import { loadFinishedPage } from '@/lib/api/finished-page'
import { publicMarkup } from '@/lib/base-path'
import { siteBase } from '@/lib/content/site-url'
import { requestOf } from '@/lib/search/browser/address'
import { search } from '@/lib/search/browser/search'
import { openIndexOnDisk } from '@/lib/search/index-files'

export const dynamic = 'force-dynamic'

/**
 * `/search?q=…` with its results, for readers without JavaScript too. The page itself is the prerendered
 * one, with the policy that the build gave it: no script is added, so its hashes hold.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = requestOf(new URL(request.url))
  const page = await loadFinishedPage('search', request.url)
  try {
    const results = await search(openIndexOnDisk(), asked)
    return htmlResponse(
      fillSearchPage(page, results, publicMarkup(renderResults(results), siteBase)),
      200,
    )
  } catch (error) {
    console.error('搜索出错：', error)
    return htmlResponse(
      fillSearchPage(page, { query: asked.query, total: 0 }, publicMarkup(SEARCH_FAILED, siteBase)),
      503,
    )
  }
}

function htmlResponse(html: string, status: number): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': status === 200 ? 'public, max-age=60' : 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
