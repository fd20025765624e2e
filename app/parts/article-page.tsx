import { AnswerFirst } from '@/components/article/answer-first'
import { ArticleHeader } from '@/components/article/article-header'
import { ArticleText } from '@/components/article/article-text'
import { Contents } from '@/components/article/contents'
import { PrevNext } from '@/components/article/prev-next'
import { PreviewRibbon } from '@/components/article/preview-ribbon'
import { Recommended } from '@/components/article/recommended'
import { SourceList } from '@/components/article/source-list'
import { StepStatus } from '@/components/article/step-status'
import { TagList } from '@/components/article/tag-list'
import { HelpfulForm } from '@/components/feedback/helpful-form'
import { ArticleShell } from '@/components/layout/article-shell'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { StaticMarkup } from '@/components/layout/static-markup'
import { getMoment, getNeighbours, getRecommended } from '@/lib/content/articles'
import { getAuthor, getCategory } from '@/lib/content/topics'
import type { Article } from '@/lib/content/types'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import { feedbackLinks } from '@/lib/repository'
import { articleJsonLd, baiduJsonLd } from '@/lib/seo/article-json-ld'
import { absoluteUrl, articleUrl, authorUrl, categoryUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'
import { builtViews } from './engagement'
import { JsonLd } from './json-ld'
import { Sidebar } from './sidebar'
import { site } from './site'

export type ArticlePageProps = { readonly article: Article }

/** Every part of an article's page, in the order of product.md §1. */
export function ArticlePage({ article }: ArticlePageProps) {
  const { slug, title, summary, body, outline, sources, tags, revision, file } = article
  const hasSteps = stepsOf(partsOf(body)).length > 0
  const category = getCategory(article.category)
  const author = getAuthor(article.author)
  const trail = [
    { href: '/', label: '首页' },
    ...(category ? [{ href: categoryUrl(category.slug), label: category.title }] : []),
  ]
  const context = { site, category, author }
  const page = absoluteUrl(site.url, articleUrl(slug))
  return (
    <StaticMarkup>
      <ArticleShell
        header={
          <>
            <Breadcrumb trail={trail} />
            <PreviewRibbon article={article} moment={getMoment()} />
            <ArticleHeader
              title={title}
              article={article}
              views={builtViews(slug)}
              author={author && { name: author.name, href: authorUrl(author.slug) }}
            />
            <AnswerFirst summary={summary} />
          </>
        }
        contents={<Contents outline={outline} />}
        sidebar={<Sidebar except={slug} />}
      >
        <ArticleText body={body} />
        <SourceList sources={sources} />
        <TagList tags={tags} />
        <Recommended articles={getRecommended(article)} />
        <HelpfulForm article={article} {...feedbackLinks({ title, file, page }, siteConfig)} />
        <PrevNext {...getNeighbours(article)} />
        {hasSteps && <StepStatus slug={slug} contentHash={revision} />}
        <JsonLd data={articleJsonLd(article, context)} />
        <JsonLd data={baiduJsonLd(article, context)} />
      </ArticleShell>
    </StaticMarkup>
  )
}
