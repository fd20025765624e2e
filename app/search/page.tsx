import type { Metadata } from 'next'
import { site } from '@/app/parts/this-site'
import { PageShell } from '@/components/layout/page-shell'
import { renderSearchHelp } from '@/components/search/results-html'
import { ResultsPage } from '@/components/search/results-page'
import { searchData } from '@/lib/page-data/other-pages'
import { listMetadata } from '@/lib/seo/metadata'
import { searchUrl } from '@/lib/url'

const title = '搜索'
const summary = '搜标题、步骤和正文，拼音、首字母、繁体字都可以。'

export const metadata: Metadata = listMetadata({ title, summary, page: 1, path: searchUrl() }, site)

/**
 * Finished without results; app/api/search/page puts them in for `?q=`, and tells search engines to leave those
 * alone. Where files alone are served, its canonical address says so.
 */
export default function Page() {
  return (
    <PageShell>
      <h1 className="sr-only">{title}</h1>
      <ResultsPage initial={renderSearchHelp(summary, searchData().popular)} />
    </PageShell>
  )
}
