import type { Metadata } from 'next'
import { site } from '@/app/parts/this-site'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ArticleGrid } from '@/components/lists/article-grid'
import { CategoryGrid } from '@/components/lists/category-grid'
import { ChangedList } from '@/components/lists/changed-list'
import { HomeHero } from '@/components/lists/home-hero'
import { HotList } from '@/components/lists/hot-list'
import { ListSection } from '@/components/lists/list-section'
import { TopicGrid } from '@/components/lists/topic-grid'
import { homeData } from '@/lib/page-data/home-data'
import { homeMetadata } from '@/lib/seo/metadata'
import { websiteJsonLd } from '@/lib/seo/site-json-ld'
import { hotUrl, latestUrl, searchUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'
import { JsonLd } from './parts/json-ld'

/** Everyday tasks beside the search. */
const TASKS = 6

export const metadata: Metadata = homeMetadata(site)

export default function HomePage() {
  const { name, description, home } = siteConfig
  const { searches, picks, categories, topics, changed, beside } = homeData()
  const suggested = searches.slice(0, TASKS)
  const tasks = home.tasks ?? suggested.map((label) => ({ href: searchUrl(label), label }))
  return (
    <StaticMarkup>
      <PageShell>
        <JsonLd data={websiteJsonLd(site)} />
        <HomeHero siteName={name} title={home.title ?? description} tasks={tasks} />
        {categories.length > 0 && (
          <ListSection place="page" id="categories" title="分类">
            <CategoryGrid categories={categories} />
          </ListSection>
        )}
        {changed.length > 0 && (
          <ListSection
            place="page"
            id="latest"
            title="最近更新"
            more={{ href: latestUrl(), label: '全部' }}
          >
            <ChangedList articles={changed} />
          </ListSection>
        )}
        {/* Without a ranking there is nothing to add: the editors' picks stand below. */}
        {beside.hot.basis === 'views' && (
          <ListSection
            place="page"
            id="hot"
            title="热门阅读"
            more={{ href: hotUrl(), label: '更多' }}
          >
            <div className="home-hot" data-hot="block">
              <HotList articles={beside.hot.items} basis="views" />
            </div>
          </ListSection>
        )}
        {picks.length > 0 && (
          <ListSection place="page" id="picks" title="编辑推荐">
            <div className="home-picks">
              <ArticleGrid articles={picks} />
            </div>
          </ListSection>
        )}
        {topics.length > 0 && (
          <ListSection
            place="page"
            id="topics"
            title="精选专题"
            more={{ href: '/topics', label: '全部' }}
          >
            <TopicGrid topics={topics} level={3} />
          </ListSection>
        )}
      </PageShell>
    </StaticMarkup>
  )
}
