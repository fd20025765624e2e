import type { ReactNode } from 'react'
import { AnswerFirst } from '@/components/article/answer-first'
import { ArticleHeader } from '@/components/article/article-header'
import { ArticleText } from '@/components/article/article-text'
import { Contents } from '@/components/article/contents'
import { ExpiredArticle } from '@/components/article/expired-article'
import { PrevNext } from '@/components/article/prev-next'
import { Recommended } from '@/components/article/recommended'
import { body, outline } from '@/components/article/sample-body'
import { SourceList } from '@/components/article/source-list'
import { StepStatus } from '@/components/article/step-status'
import { TagList } from '@/components/article/tag-list'
import { HelpfulForm } from '@/components/feedback/helpful-form'
import { voted } from '@/components/feedback/sample-article'
import { ArticleShell } from '@/components/layout/article-shell'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { links, sampleArticles, sidebar } from '@/components/lists/sample-lists'
import { AllDone } from '@/components/task/all-done'
import { StartLine } from '@/components/task/start-line'

/** The page of an article with every part of it, and the one that stays when it is over. */
export const articleExamples: Readonly<Record<string, ReactNode>> = {
  article: (
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
            title={sampleArticles[0]?.title ?? ''}
            address="https://help.example.com/articles/jd-finance-unbind-card"
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
          <StartLine first={{ id: '打开支付设置', number: 1 }} canSave />
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
    </ArticleShell>
  ),
  'expired article': (
    <PageShell>
      <ExpiredArticle
        title="双十一怎么退差价?退差价要多久?"
        expiresAt="2026-01-31T23:59:30+08:00"
        trail={[{ href: '/', label: '首页' }]}
        articles={[{ slug: 'a', title: '京东怎么退差价?' }]}
      />
    </PageShell>
  ),
}
