import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/app/parts/json-ld'
import { site } from '@/app/parts/this-site'
import { ArticleText } from '@/components/article/article-text'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ArticleGrid } from '@/components/lists/article-grid'
import { ListHeader } from '@/components/lists/list-header'
import { Sidebar } from '@/components/lists/sidebar'
import { topicData } from '@/lib/page-data/topic-data'
import { listMetadata } from '@/lib/seo/metadata'
import { breadcrumbJsonLd } from '@/lib/seo/site-json-ld'
import { topicUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly slug: string }> }

async function read({ params }: Props) {
  return topicData((await params).slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic } = await read(props)
  return listMetadata({ ...topic, page: 1, path: topicUrl(topic.slug) }, site)
}

export default async function Page(props: Props) {
  const { topic, articles, beside } = await read(props)
  const trail = [
    { href: '/', label: '首页' },
    { href: '/topics', label: '专题' },
  ]
  const whole = [...trail, { href: topicUrl(topic.slug), label: topic.title }]
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={beside.sidebar} />}>
        <Breadcrumb trail={trail} />
        <ListHeader title={topic.title} summary={topic.summary} count={articles.length}>
          <ArticleText body={topic.body} />
        </ListHeader>
        <ArticleGrid articles={articles} level={2} />
        <JsonLd data={breadcrumbJsonLd(whole, site)} />
      </PageShell>
    </StaticMarkup>
  )
}
