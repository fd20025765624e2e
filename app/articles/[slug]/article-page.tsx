import { JsonLd } from '@/app/parts/json-ld'
import { site } from '@/app/parts/this-site'
import { AnswerFirst } from '@/components/article/answer-first'
import { ArticleHeader } from '@/components/article/article-header'
import { ArticleText } from '@/components/article/article-text'
import { Contents } from '@/components/article/contents'
import { FullFacts } from '@/components/article/facts-line'
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
import { Sidebar } from '@/components/lists/sidebar'
import { AllDone } from '@/components/task/all-done'
import { StartLine } from '@/components/task/start-line'
import { StuckHelp } from '@/components/task/stuck-help'
import { loadBody } from '@/lib/content/prepared-content'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import type { ArticleData } from '@/lib/page-data/article-data'
import { newerChecks, withStepNotices } from '@/lib/page-data/step-notices'
import { feedbackLinks } from '@/lib/repository'
import { articleJsonLd, baiduJsonLd } from '@/lib/seo/article-json-ld'
import { absoluteUrl, articleUrl, authorUrl, categoryUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'

/** No copies of what an editor is only trying. */
const CAN_SAVE = siteConfig.offline && process.env.NODE_ENV !== 'development'

export type ArticlePageProps = { readonly data: ArticleData }

/** Every part of an article's page. */
export function ArticlePage({ data }: ArticlePageProps) {
  const { article, category, author, recommended, previous, next, previewedAt, disputed, beside } =
    data
  const { onward } = data
  const { slug, title, summary, outline, sources, tags, contentHash, file } = article
  const body = loadBody(slug)
  const steps = stepsOf(partsOf(body))
  const [related] = recommended
  const otherHelp = recommended.filter(({ slug }) => slug !== onward?.slug)
  const trail = [
    { href: '/', label: '首页' },
    ...(category ? [{ href: categoryUrl(category.slug), label: category.title }] : []),
  ]
  const context = { site, category, author }
  const page = absoluteUrl(site.url, articleUrl(slug))
  const facts = {
    article,
    views: beside.views,
    author: author && { name: author.name, href: authorUrl(author.slug) },
  }
  return (
    <StaticMarkup>
      <ArticleShell
        header={
          <>
            <Breadcrumb trail={trail} />
            {previewedAt && <PreviewRibbon article={article} moment={previewedAt} />}
            <ArticleHeader
              title={title}
              address={decodeURI(page)}
              toCheck={steps.filter(({ id }) => disputed.some(({ step }) => step === id))}
              {...facts}
            />
            <AnswerFirst summary={summary} />
            <StartLine first={steps[0]} canSave={CAN_SAVE} />
          </>
        }
        contents={<Contents outline={outline} />}
        sidebar={<Sidebar data={beside.sidebar} cards={beside.cards} />}
      >
        <ArticleText body={withStepNotices(body, { disputed, checked: newerChecks(article) })} />
        <SourceList sources={sources} />
        <FullFacts {...facts} />
        <HelpfulForm article={article} {...feedbackLinks({ title, file, page }, siteConfig)} />
        <TagList tags={tags} />
        <Recommended articles={recommended} />
        <PrevNext previous={previous} next={next} />
        <StepStatus slug={slug} contentHash={contentHash} />
        {steps.length > 0 && (
          <>
            <AllDone done={article.done} next={data.nextTask ?? related} />
            <StuckHelp
              onward={onward}
              search={data.search}
              related={otherHelp.slice(0, onward ? 1 : 2)}
              service={data.service}
            />
          </>
        )}
        <JsonLd data={articleJsonLd({ ...article, body }, context)} />
        <JsonLd data={baiduJsonLd({ ...article, body }, context)} />
      </ArticleShell>
    </StaticMarkup>
  )
}
