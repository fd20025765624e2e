import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { site } from '@/app/parts/this-site'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { SavedContent } from '@/components/offline/saved-content'
import { listMetadata } from '@/lib/seo/metadata'
import { savedUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'

const title = '收藏'
const summary = '存在这台设备上的文章，没有网络也能看。'

export const metadata: Metadata = {
  ...listMetadata({ title, summary, page: 1, path: savedUrl() }, site),
  robots: { index: false, follow: true },
}

export default function Page() {
  if (!siteConfig.offline) notFound()
  return (
    <StaticMarkup>
      <PageShell>
        <SavedContent />
      </PageShell>
    </StaticMarkup>
  )
}
