import type { Metadata } from 'next'
import { site } from '@/app/parts/this-site'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ListHeader } from '@/components/lists/list-header'
import { Sidebar } from '@/components/lists/sidebar'
import { TopicGrid } from '@/components/lists/topic-grid'
import { topicsData } from '@/lib/page-data/topic-data'
import { listMetadata } from '@/lib/seo/metadata'

const title = '专题'
const summary = '编辑把同一类问题的文章排好了顺序，从头读或挑着读都行。'

export const metadata: Metadata = listMetadata({ title, summary, page: 1, path: '/topics' }, site)

export default function Page() {
  const { topics, beside } = topicsData()
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={beside.sidebar} />}>
        <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
        <ListHeader title={title} summary={summary} />
        <TopicGrid topics={topics} level={2} />
      </PageShell>
    </StaticMarkup>
  )
}
