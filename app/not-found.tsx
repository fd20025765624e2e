import type { Metadata } from 'next'
import { NotFound } from '@/components/feedback/not-found-view'
import { PageShell } from '@/components/layout/page-shell'
import { notFoundView } from '@/lib/views/other-views'
import { siteConfig } from '@/site.config'

export const metadata: Metadata = { title: { absolute: `没有这一页 - ${siteConfig.name}` } }

export default function Page() {
  return (
    <PageShell>
      <NotFound categories={notFoundView().categories} />
    </PageShell>
  )
}
