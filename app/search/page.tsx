import type { Metadata } from 'next'
import { site } from '@/app/parts/site'
import { PageShell } from '@/components/layout/page-shell'
import { ListHeader } from '@/components/lists/list-header'
import { RESULTS_END, RESULTS_START, renderPopular } from '@/components/search/results-html'
import { ResultsPage } from '@/components/search/results-page.client'
import { SearchForm } from '@/components/search/search-form'
import { getPinned } from '@/lib/content/topics'
import { listMetadata } from '@/lib/seo/metadata'
import { searchUrl } from '@/lib/url'

const title = '搜索'
const summary = '搜标题、步骤和正文，拼音、首字母、繁体字都可以。'

export const metadata: Metadata = {
  ...listMetadata({ title, summary, page: 1, path: searchUrl() }, site),
  robots: { index: false, follow: true },
}

/** Prerendered without results; app/api/search/page puts them in for `?q=`. */
export default function Page() {
  return (
    <PageShell>
      <ListHeader title={title} summary={summary} />
      <div id="search-box" className="pb-4">
        <SearchForm size="large" autoFocus />
      </div>
      <ResultsPage
        form="search-box"
        initial={RESULTS_START + renderPopular(getPinned().searches) + RESULTS_END}
      />
    </PageShell>
  )
}
