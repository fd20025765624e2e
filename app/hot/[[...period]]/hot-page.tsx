import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { HotRanking } from '@/components/lists/hot-ranking'
import { ListHeader } from '@/components/lists/list-header'
import { PeriodTabs } from '@/components/lists/period-tabs'
import { Sidebar } from '@/components/lists/sidebar'
import type { HotData } from '@/lib/page-data/other-pages'

export type HotPageProps = { readonly data: HotData }

/** 热门阅读 of a day, a week or all time: the last ranking known, until the live one comes. */
export function HotPage({ data: { period, beside } }: HotPageProps) {
  const { sidebar, at, articles } = beside
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={sidebar} />}>
        <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
        <ListHeader title="热门阅读">
          <PeriodTabs current={period} />
        </ListHeader>
        {at === undefined ? (
          <HotRanking period={period} basis="picks" articles={articles} />
        ) : (
          <HotRanking period={period} basis="views" articles={articles} at={at} />
        )}
      </PageShell>
    </StaticMarkup>
  )
}
