import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { site } from '@/app/parts/this-site'
import { ArticleText } from '@/components/article/article-text'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { StatisticsNotice } from '@/components/layout/statistics-notice'
import { ListHeader } from '@/components/lists/list-header'
import { Sidebar } from '@/components/lists/sidebar'
import { plainPageData } from '@/lib/page-data/other-pages'
import { pageMetadata } from '@/lib/seo/metadata'

type Props = { readonly params: Promise<{ readonly page: string }> }

async function read({ params }: Props) {
  return plainPageData((await params).page) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata((await read(props)).page, site)
}

/** A standing page such as 关于 or 隐私. */
export default async function Page(props: Props) {
  const { page, statistics, beside } = await read(props)
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={beside.sidebar} />}>
        <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
        <ListHeader title={page.title} summary={page.summary} />
        <ArticleText body={page.body} />
        {statistics && <StatisticsNotice statistics={statistics} />}
      </PageShell>
    </StaticMarkup>
  )
}
