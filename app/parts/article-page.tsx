import { AnswerFirst } from '@/components/article/answer-first'
import { ArticleHeader } from '@/components/article/article-header'
import { ArticleText } from '@/components/article/article-text'
import { Contents } from '@/components/article/contents'
import { HelpfulFallback } from '@/components/article/helpful-fallback'
import { PrevNext } from '@/components/article/prev-next'
import { PreviewRibbon } from '@/components/article/preview-ribbon'
import { Recommended } from '@/components/article/recommended'
import { StepProgress } from '@/components/article/step-progress.client'
import { TagList } from '@/components/article/tag-list'
import { ArticleShell } from '@/components/layout/article-shell'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { getMoment, getNeighbours, getRecommended } from '@/lib/content/articles'
import { getAuthor, getCategory } from '@/lib/content/topics'
import type { Article } from '@/lib/content/types'
import { feedbackLinks } from '@/lib/repository'
import { articleJsonLd, baiduJsonLd } from '@/lib/seo/article-json-ld'
import { absoluteUrl, articleUrl, authorUrl, categoryUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'
import { JsonLd } from './json-ld'
import { Sidebar } from './sidebar'
import { site } from './site'

const RECOMMENDED = 5

export type ArticlePageProps = { readonly article: Article }

/** Every part of an article's page, in the order of product.md §1. */
export function ArticlePage({ article }: ArticlePageProps) {
  const { slug, title, summary, body, outline, tags, file } = article
  const category = getCategory(article.category)
  const author = getAuthor(article.author)
  const trail = [
    { href: '/', label: '首页' },
    ...(category ? [{ href: categoryUrl(category.slug), label: category.title }] : []),
  ]
  const context = { site, category, author }
  const page = absoluteUrl(site.url, articleUrl(slug))
  return (
    <ArticleShell
      header={
        <>
          <Breadcrumb trail={trail} />
          <PreviewRibbon article={article} moment={getMoment()} />
          <ArticleHeader
            title={title}
            article={article}
            author={author && { name: author.name, href: authorUrl(author.slug) }}
          />
          <AnswerFirst summary={summary} />
        </>
      }
      contents={<Contents outline={outline} />}
      sidebar={<Sidebar except={slug} />}
      overlay={outline.some(({ steps }) => steps.length > 0) && <StepProgress slug={slug} />}
    >
      <ArticleText body={body} />
      <TagList tags={tags} />
      <Recommended articles={getRecommended(article, RECOMMENDED)} />
      <HelpfulFallback {...feedbackLinks({ title, file, page }, siteConfig)} />
      <PrevNext {...getNeighbours(article)} />
      <JsonLd data={articleJsonLd(article, context)} />
      <JsonLd data={baiduJsonLd(article, context)} />
    </ArticleShell>
  )
}
