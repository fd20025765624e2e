import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Sidebar } from '@/app/parts/sidebar'
import { site } from '@/app/parts/site'
import { ArticleText } from '@/components/article/article-text'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ListHeader } from '@/components/lists/list-header'
import { getPage, getPages } from '@/lib/content/topics'
import { pageMetadata } from '@/lib/seo/metadata'

type Props = { readonly params: Promise<{ readonly page: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getPages().map(({ slug }) => ({ page: slug }))
}

async function read({ params }: Props) {
  const page = getPage((await params).page)
  if (!page) notFound()
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(await read(props), site)
}

/** A standing page such as 关于 or 隐私. */
export default async function Page(props: Props) {
  const { title, summary, body } = await read(props)
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar cards={false} />}>
        <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
        <ListHeader title={title} summary={summary} />
        <ArticleText body={body} />
      </PageShell>
    </StaticMarkup>
  )
}
