import type { Metadata } from 'next'
import { NotFound } from '@/components/feedback/not-found'
import { PageShell } from '@/components/layout/page-shell'
import { notFoundData } from '@/lib/page-data/other-pages'
import { siteConfig } from '@/site.config'

export const metadata: Metadata = { title: { absolute: `没有这一页 - ${siteConfig.name}` } }

export default function Page() {
  return (
    <PageShell>
      <NotFound categories={notFoundData().categories} />
    </PageShell>
  )
}
