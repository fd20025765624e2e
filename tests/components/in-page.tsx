import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { SkipLink } from '@/components/layout/skip-link'
import { category } from '@/components/lists/sample-lists'

/** What stands in a page, with the frame that every page has. */
export function inPage(page: ReactNode): ReactNode {
  return (
    <>
      <SkipLink />
      <SiteHeader
        siteName="指南"
        categories={[category]}
        links={[{ href: '/latest', label: '最新文章' }]}
      />
      {page}
      <SiteFooter
        siteName="指南"
        description="一步一步说清楚。"
        links={[{ href: '/about', label: '关于' }]}
        filings={{ icp: '京ICP备12345678号-1', police: '京公网安备 11010102000001号' }}
      />
    </>
  )
}
