import type { Metadata } from 'next'
import { NotFound } from '@/components/feedback/not-found'
import { PageShell } from '@/components/layout/page-shell'
import { getCategories } from '@/lib/content/topics'

export const metadata: Metadata = { title: '没有这一页' }

export default function Page() {
  return (
    <PageShell>
      <NotFound categories={getCategories()} />
    </PageShell>
  )
}
