import type { ReactNode } from 'react'
import { AnswerFirst } from '@/components/article/answer-first'
import { ArticleHeader } from '@/components/article/article-header'
import { ArticleText } from '@/components/article/article-text'
import { Contents } from '@/components/article/contents'
import { ExpiredArticle } from '@/components/article/expired-article'
import { PrevNext } from '@/components/article/prev-next'
import { Recommended } from '@/components/article/recommended'
import { SourceList } from '@/components/article/source-list'
import { StepStatus } from '@/components/article/step-status'
import { TagList } from '@/components/article/tag-list'
import { ErrorView } from '@/components/feedback/error-view'
import { FeedbackView } from '@/components/feedback/feedback-view'
import { HelpfulForm } from '@/components/feedback/helpful-form'
import { NotFound } from '@/components/feedback/not-found-view'
import { ArticleShell } from '@/components/layout/article-shell'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { SkipLink } from '@/components/layout/skip-link'
import { ArticleGrid } from '@/components/lists/article-grid'
import { ArticleList } from '@/components/lists/article-list'
import { AuthorHeader } from '@/components/lists/author-header'
import { CategoryGrid } from '@/components/lists/category-grid'
import { EmptyState } from '@/components/lists/empty-state'
import { HomeHero } from '@/components/lists/home-hero'
import { HotBlock } from '@/components/lists/hot-block'
import { HotRanking } from '@/components/lists/hot-ranking'
import { LatestBlock } from '@/components/lists/latest-block'
import { ListHeader } from '@/components/lists/list-header'
import { ListSection } from '@/components/lists/list-section'
import { Pagination } from '@/components/lists/pagination'
import { PeriodTabs } from '@/components/lists/period-tabs'
import { ReadingCards } from '@/components/lists/reading-cards'
import { SearchesBlock } from '@/components/lists/searches-block'
import { TopicCard } from '@/components/lists/topic-card'
import { TopicsBlock } from '@/components/lists/topics-block'
import { AllDone } from '@/components/task/all-done'
import { StartLine } from '@/components/task/start-line'
import { latestUrl } from '@/lib/url'
import { body, outline } from './sample-body'

const articles = [
  {
    slug: 'jd-finance-unbind-card',
    title: '京东金融怎么解绑银行卡绑定?京东金融解绑银行卡要多久时间?',
    summary: '依次点「我的 › 设置 › 支付设置 › 银行卡」，选中要移除的卡再点「解除绑定」。',
    publishedAt: '2024-05-12T14:30:39+08:00',
    mark: '京',
    position: 0,
  },
  {
    slug: 'windows-screenshot',
    title: '电脑怎么截图?',
    summary: '按 Win + Shift + S，拖出要截的部分。',
    publishedAt: '2025-03-20T11:00:00+08:00',
    mark: '电',
    position: 1,
    cover: { src: '/media/a.svg', width: 720, height: 480 },
  },
]
const links = [
  { slug: 'wechat-unbind-bank-card', title: '微信怎么解绑银行卡?' },
  { slug: 'alipay-unbind-bank-card', title: '支付宝怎么解绑银行卡?' },
]
const category = { slug: 'jd', title: '京东', mark: '京', summary: '京东购物与京东金融。' }
const topic = { slug: 'unbind', title: '解绑与注销', summary: '一样一样关掉。' }

const voted = {
  slug: 'jd-finance-unbind-card',
  title: '京东金融怎么解绑银行卡绑定?',
  contentHash: 'abcdefgh',
  outline,
}

const sidebar = (
  <>
    <ReadingCards articles={articles} />
    <LatestBlock articles={articles} />
    <TopicsBlock topics={[{ ...topic, count: 12 }]} />
    <HotBlock basis="views" articles={links.map((link) => ({ ...link, views: 14642 }))} />
    <SearchesBlock basis="picks" searches={['解绑银行卡', '退票']} />
  </>
)

function inPage(page: ReactNode): ReactNode {
  return (
    <>
      <SkipLink />
      <SiteHeader
        siteName="指南"
        categories={[category]}
        links={[{ href: '/latest', label: '最新文章' }]}
      />
      {page}
      <SiteFooter
        siteName="指南"
        description="一步一步说清楚。"
        links={[{ href: '/about', label: '关于' }]}
        filings={{ icp: '京ICP备12345678号-1', police: '京公网安备 11010102000001号' }}
      />
    </>
  )
}

/** Whole pages made of every component, as `app/` puts them together. */
export const examples: Readonly<Record<string, ReactNode>> = {
  article: inPage(
    <ArticleShell
      header={
        <>
          <Breadcrumb
            trail={[
              { href: '/', label: '首页' },
              { href: '/categories/jd', label: '京东' },
            ]}
          />
          <ArticleHeader
            title={articles[0]?.title ?? ''}
            article={{
              slug: 'jd-finance-unbind-card',
              publishedAt: '2024-05-12T14:30:39+08:00',
              updatedAt: '2024-06-01T10:00:00+08:00',
              checkedAt: '2024-06-01',
              checkedWith: '京东金融 6.8.0',
              reviewEveryDays: 180,
              minutes: 4,
            }}
            author={{ name: '支付组', href: '/authors/payments' }}
            views={14642}
          />
          <AnswerFirst summary="依次点「我的 › 设置 › 支付设置」，再点「解除绑定」。" />
          <StartLine first={{ id: '打开支付设置', number: 1 }} />
        </>
      }
      contents={<Contents outline={outline} />}
      sidebar={sidebar}
    >
      <ArticleText body={body} />
      <SourceList
        sources={[
          {
            title: '京东金融帮助中心',
            url: 'https://help.example.com/unbind',
            seenAt: '2024-06-01',
          },
        ]}
      />
      <TagList tags={['京东金融', '银行卡']} />
      <Recommended articles={links} />
      <HelpfulForm
        article={voted}
        reportHref="mailto:help@example.com"
        editHref="https://github.com/x"
      />
      <PrevNext previous={links[0]} next={links[1]} />
      <StepStatus slug="jd-finance-unbind-card" contentHash="abcdefgh" />
      <AllDone next={links[0]} />
    </ArticleShell>,
  ),
  list: inPage(
    <PageShell sidebar={sidebar}>
      <Breadcrumb trail={[{ href: '/', label: '首页' }]} />
      <ListHeader title="京东" summary={category.summary} count={41} page={2} />
      <ArticleList articles={articles} />
      <Pagination page={5} pageCount={20} href={latestUrl} />
    </PageShell>,
  ),
  home: inPage(
    <PageShell>
      <HomeHero siteName="指南" description="一步一步说清楚。" searches={['退票']} />
      <ListSection place="page" id="categories" title="分类">
        <CategoryGrid categories={[{ ...category, count: 13 }]} />
      </ListSection>
      <ListSection
        place="page"
        id="picks"
        title="编辑推荐"
        more={{ href: '/latest', label: '全部文章' }}
      >
        <ArticleGrid articles={articles} />
      </ListSection>
      <ListSection place="page" id="home-topics" title="精选专题">
        <TopicCard topic={topic} count={12} articles={links} />
      </ListSection>
    </PageShell>,
  ),
  author: inPage(
    <PageShell>
      <AuthorHeader author={{ name: '支付组', summary: '写钱的事。' }} count={0} />
      <EmptyState title="还没有文章" actions={[{ href: '/', label: '回首页' }]}>
        <p>过几天再来看看。</p>
      </EmptyState>
    </PageShell>,
  ),
  hot: inPage(
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
    </PageShell>,
  ),
  'hot without views': inPage(
    <PageShell sidebar={<SearchesBlock basis="searches" searches={['退票']} />}>
      <ListHeader title="热门阅读">
        <PeriodTabs current="today" />
      </ListHeader>
      <HotRanking
        period="today"
        basis="picks"
        articles={links.map((link) => ({ ...link, note: '微信' }))}
      />
    </PageShell>,
  ),
  'feedback after 有帮助': inPage(
    <PageShell>
      <FeedbackView state="helpful" article={voted} receipt="AAAAAAAAAAAAAAAAAAAAAA" />
    </PageShell>,
  ),
  'feedback after 没解决': inPage(
    <PageShell>
      <FeedbackView state="unhelpful" article={voted} receipt="AAAAAAAAAAAAAAAAAAAAAA" />
    </PageShell>,
  ),
  'feedback without a vote': inPage(
    <PageShell>
      <FeedbackView state="unknown" />
    </PageShell>,
  ),
  'not found': inPage(
    <PageShell>
      <NotFound categories={[category]} />
    </PageShell>,
  ),
  'expired article': inPage(
    <PageShell>
      <ExpiredArticle
        title="双十一怎么退差价?退差价要多久?"
        expiresAt="2026-01-31T23:59:30+08:00"
        trail={[{ href: '/', label: '首页' }]}
        articles={[{ slug: 'a', title: '京东怎么退差价?' }]}
      />
    </PageShell>,
  ),
  error: inPage(
    <PageShell>
      <ErrorView retry={<button type="button">重试</button>} />
    </PageShell>,
  ),
}
