import { SearchForm } from '@/components/search/search-form'
import { fillable } from '@/lib/fill-page'
import type { Html } from '@/lib/html'

export type ResultsPageProps = {
  /** What stands here before anything is searched for. */
  readonly initial: Html
}

/**
 * The search page's form and results. The server puts results into their place; what the reader types
 * then is searched for in the browser, by `enhanceResults`, which finds what stood here in the template.
 */
export function ResultsPage({ initial }: ResultsPageProps) {
  return (
    <div data-search-page>
      <div id="search-box" className="pb-4">
        <SearchForm size="large" autoFocus />
      </div>
      <p role="status" className="sr-only" />
      <div
        id="search-results"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the html tag, which escapes
        dangerouslySetInnerHTML={{ __html: fillable(initial.__html) }}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the same */}
      <template dangerouslySetInnerHTML={initial} />
    </div>
  )
}
