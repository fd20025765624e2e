import type { Metadata } from 'next'
import { site } from '@/app/parts/this-site'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ListHeader } from '@/components/lists/list-header'
import { Sidebar } from '@/components/lists/sidebar'
import { tagsData } from '@/lib/page-data/other-pages'
import { listMetadata } from '@/lib/seo/metadata'
import { tagUrl } from '@/lib/url'

const title = '标签'
const summary = '按 App、设备和要办的事找文章。'

export const metadata: Metadata = listMetadata({ title, summary, page: 1, path: '/tags' }, site)

export default function Page() {
  const { tags, beside } = tagsData()
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={beside.sidebar} />}>
        <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
        <ListHeader title={title} summary={summary} />
        <ul className="chips">
          {tags.map(({ tag, count }) => (
            <li key={tag}>
              <a href={tagUrl(tag)}>
                {tag} <small className="ms-1.5 text-ink-soft">{count} 篇</small>
              </a>
            </li>
          ))}
        </ul>
      </PageShell>
    </StaticMarkup>
  )
}
