import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { ArticleGrid } from '@/components/lists/article-grid'
import { ArticleList } from '@/components/lists/article-list'
import { AuthorHeader } from '@/components/lists/author-header'
import { CategoryGrid } from '@/components/lists/category-grid'
import { EmptyState } from '@/components/lists/empty-state'
import { HomeHero } from '@/components/lists/home-hero'
import { HotRanking } from '@/components/lists/hot-ranking'
import { ListHeader } from '@/components/lists/list-header'
import { ListSection } from '@/components/lists/list-section'
import { Pagination } from '@/components/lists/pagination'
import { PeriodTabs } from '@/components/lists/period-tabs'
import {
  category,
  links,
  sampleArticles,
  sampleTopic,
  sidebar,
} from '@/components/lists/sample-lists'
import { SearchesBlock } from '@/components/lists/searches-block'
import { TopicCard } from '@/components/lists/topic-card'
import { latestUrl } from '@/lib/url'

/** Pages made of lists, full and empty. */
export const listExamples: Readonly<Record<string, ReactNode>> = {
  list: (
    <PageShell sidebar={sidebar}>
      <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
      <ListHeader title="京东" summary={category.summary} count={41} page={2} />
      <ArticleList articles={sampleArticles} />
      <Pagination page={5} pageCount={20} href={latestUrl} />
    </PageShell>
  ),
  home: (
    <PageShell>
      <HomeHero
        siteName="指南"
        title="一步一步说清楚。"
        tasks={[{ href: '/search?q=退票', label: '退票' }]}
      />
      <ListSection place="page" id="categories" title="分类">
        <CategoryGrid categories={[{ ...category, count: 13 }]} />
      </ListSection>
      <ListSection
        place="page"
        id="picks"
        title="编辑推荐"
        more={{ href: '/latest', label: '全部文章' }}
      >
        <ArticleGrid articles={sampleArticles} />
      </ListSection>
      <ListSection place="page" id="home-topics" title="精选专题">
        <TopicCard topic={sampleTopic} count={12} articles={links} />
      </ListSection>
    </PageShell>
  ),
  author: (
    <PageShell>
      <AuthorHeader author={{ name: '支付组', summary: '写钱的事。' }} count={0} />
      <EmptyState title="还没有文章" actions={[{ href: '/', label: '回首页' }]}>
        <p>过几天再来看看。</p>
      </EmptyState>
    </PageShell>
  ),
  hot: (
    <PageShell>
      <ListHeader title="热门阅读">
        <PeriodTabs current="week" />
      </ListHeader>
      <HotRanking
        period="week"
        basis="views"
        articles={links.map((link) => ({ ...link, views: 14642 }))}
        at="2026-11-23T12:00:00+08:00"
      />
    </PageShell>
  ),
  'hot without views': (
    <PageShell sidebar={<SearchesBlock basis="searches" searches={['退票']} />}>
      <ListHeader title="热门阅读">
        <PeriodTabs current="today" />
      </ListHeader>
      <HotRanking
        period="today"
        basis="picks"
        articles={links.map((link) => ({ ...link, note: '微信' }))}
      />
    </PageShell>
  ),
}
