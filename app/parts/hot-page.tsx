import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { HotRanking } from '@/components/lists/hot-ranking'
import { ListHeader } from '@/components/lists/list-header'
import { type Period, PeriodTabs } from '@/components/lists/period-tabs'
import { loadBuildValues } from '@/lib/engagement/build-values'
import { builtHot, pickedArticles } from './engagement'
import { Sidebar } from './sidebar'

export type HotPageProps = { readonly period: Period }

/** 热门阅读 of a day, a week or all time: the build's ranking, until the live one comes. */
export function HotPage({ period }: HotPageProps) {
  const hot = builtHot(period)
  const at = loadBuildValues()?.at
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar cards={false} hot={false} />}>
        <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
        <ListHeader title="热门阅读" summary="读得最多的 10 篇，标题下面是累计的浏览次数。">
          <PeriodTabs current={period} />
        </ListHeader>
        {at && hot.length > 0 ? (
          <HotRanking period={period} basis="views" articles={hot} at={at} />
        ) : (
          <HotRanking period={period} basis="picks" articles={pickedArticles()} />
        )}
      </PageShell>
    </StaticMarkup>
  )
}
