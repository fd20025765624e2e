import type { Metadata } from 'next'
import { site } from '@/app/parts/this-site'
import { FeedbackContent } from '@/components/feedback/feedback-content'
import { PageShell } from '@/components/layout/page-shell'
import { renderStatic } from '@/components/layout/static-markup'
import { fillable } from '@/lib/fill-page'
import { listMetadata } from '@/lib/seo/metadata'

const title = '文章反馈'
const summary = '说说文章有没有帮助、卡在哪一步，编辑照着改。'

export const metadata: Metadata = {
  ...listMetadata({ title, summary, page: 1, path: '/feedback' }, site),
  robots: { index: false, follow: true },
}

/** Finished without a vote; app/api/feedback/page puts the answer to one in its place. */
export default function Page() {
  const html = fillable(renderStatic(<FeedbackContent state="unknown" />))
  return (
    <PageShell>
      <div
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered, and escaped, by React
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </PageShell>
  )
}
