import type { Metadata } from 'next'
import { ErrorContent } from '@/components/feedback/error-content'
import { PageShell } from '@/components/layout/page-shell'
import { siteConfig } from '@/site.config'

export const metadata: Metadata = {
  title: { absolute: `这一页没能打开 - ${siteConfig.name}` },
  robots: { index: false, follow: false },
}

/**
 * Not linked from anywhere: the build takes its HTML, without scripts, for the answer to an error of
 * the server, in place of Next's own page, which is English and needs inline styles.
 */
export default function Page() {
  const retry = (
    <a className="button" href="?">
      重试
    </a>
  )
  return (
    <PageShell>
      <ErrorContent retry={retry} />
    </PageShell>
  )
}
