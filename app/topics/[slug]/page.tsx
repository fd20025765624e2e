import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/app/parts/json-ld'
import { toListed } from '@/app/parts/listed'
import { Sidebar } from '@/app/parts/sidebar'
import { site } from '@/app/parts/site'
import { ArticleText } from '@/components/article/article-text'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ArticleGrid } from '@/components/lists/article-grid'
import { ListHeader } from '@/components/lists/list-header'
import { getArticlesInTopic, getTopic, getTopics } from '@/lib/content/topics'
import { listMetadata } from '@/lib/seo/metadata'
import { breadcrumbJsonLd } from '@/lib/seo/site-json-ld'
import { topicUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getTopics().map(({ slug }) => ({ slug }))
}

async function read({ params }: Props) {
  const topic = getTopic((await params).slug)
  if (!topic) notFound()
  return topic
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await read(props)
  return listMetadata({ ...topic, page: 1, path: topicUrl(topic.slug) }, site)
}

export default async function Page(props: Props) {
  const topic = await read(props)
  const articles = getArticlesInTopic(topic)
  const trail = [
    { href: '/', label: '首页' },
    { href: '/topics', label: '专题' },
  ]
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar cards={false} />}>
        <Breadcrumb trail={trail} />
        <ListHeader title={topic.title} summary={topic.summary} count={articles.length}>
          <ArticleText body={topic.body} />
        </ListHeader>
        <ArticleGrid articles={articles.map(toListed)} level={2} />
        <JsonLd
          data={breadcrumbJsonLd(
            [...trail, { href: topicUrl(topic.slug), label: topic.title }],
            site,
          )}
        />
      </PageShell>
    </StaticMarkup>
  )
}
