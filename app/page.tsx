import type { Metadata } from 'next'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ArticleGrid } from '@/components/lists/article-grid'
import { CategoryGrid } from '@/components/lists/category-grid'
import { HomeHero } from '@/components/lists/home-hero'
import { HomeSection } from '@/components/lists/home-section'
import { HotList } from '@/components/lists/hot-list'
import { homeMetadata } from '@/lib/seo/metadata'
import { websiteJsonLd } from '@/lib/seo/site-json-ld'
import { hotUrl, latestUrl } from '@/lib/url'
import { homeView } from '@/lib/views/home-view'
import { siteConfig } from '@/site.config'
import { JsonLd } from './parts/json-ld'
import { site } from './parts/site'
import { TopicGrid } from './parts/topic-grid'

export const metadata: Metadata = homeMetadata(site)

export default function HomePage() {
  const { name, description } = siteConfig
  const { searches, picks, categories, topics, latest, beside } = homeView()
  return (
    <StaticMarkup>
      <PageShell>
        <JsonLd data={websiteJsonLd(site)} />
        <HomeHero siteName={name} description={description} searches={searches} />
        <HomeSection id="picks" title="编辑推荐">
          <ArticleGrid articles={picks} />
        </HomeSection>
        {/* Without a ranking there is nothing to add: the editors' picks stand above. */}
        {beside.hot.basis === 'views' && (
          <HomeSection id="hot" title="热门阅读" more={{ href: hotUrl(), label: '更多' }}>
            <div className="home-hot" data-hot="block">
              <HotList articles={beside.hot.items} basis="views" />
            </div>
          </HomeSection>
        )}
        <HomeSection id="categories" title="分类">
          <CategoryGrid categories={categories} />
        </HomeSection>
        <HomeSection id="topics" title="精选专题" more={{ href: '/topics', label: '全部专题' }}>
          <TopicGrid topics={topics} level={3} />
        </HomeSection>
        <HomeSection id="latest" title="最新文章" more={{ href: latestUrl(), label: '全部文章' }}>
          <ArticleGrid articles={latest} />
        </HomeSection>
      </PageShell>
    </StaticMarkup>
  )
}
