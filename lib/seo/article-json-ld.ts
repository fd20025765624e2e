import { EXIT, visit } from 'unist-util-visit'
import { bodyText } from '@/lib/content/reshape'
import type { Article, Author, Category } from '@/lib/content/types'
import { formatBaiduTime } from '@/lib/date'
import { partsOf, stepsOf } from '@/lib/markdown/parts'
import type { Part, SafeTree, Section, Step } from '@/lib/markdown/types'
import { countWords, truncate } from '@/lib/text'
import { absoluteUrl, articleUrl, authorUrl, categoryUrl, socialImageUrl } from '@/lib/url'
import type { JsonLdData } from './serialize-json-ld'
import type { SiteFacts } from './site-facts'
import { breadcrumbJsonLd } from './site-json-ld'

export type ArticleContext = {
  readonly site: SiteFacts
  readonly category?: Pick<Category, 'slug' | 'title'>
  readonly author?: Pick<Author, 'slug' | 'name'>
}

/** Google cuts headlines beyond this many characters. */
const HEADLINE = 110
const QUESTION = /[?？呢]$|吗|怎么|怎样|如何|什么|哪|谁|多久|多少|能不能|可不可以|要不要|是不是/

/**
 * `Article`, `BreadcrumbList`, a `HowTo` for each section of steps and one `FAQPage` for the question
 * sections in prose: schema.org types, every text in them also visible on the page.
 */
export function articleJsonLd(article: Article, context: ArticleContext): JsonLdData {
  const { site, category } = context
  const { '@context': _, ...breadcrumb } = breadcrumbJsonLd(
    [
      { href: '/', label: '首页' },
      ...(category ? [{ href: categoryUrl(category.slug), label: category.title }] : []),
      { href: articleUrl(article.slug), label: article.title },
    ],
    site,
  )
  const { sections } = article.body
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleNode(article, context),
      breadcrumb,
      ...howTos(article, site),
      ...faqPage(sections, article, site),
    ],
  }
}

/** The times as Baidu reads them (百度搜索资源平台, 页面时间因子), the same as the visible ones. */
export function baiduJsonLd(article: Article, { site }: ArticleContext): JsonLdData {
  const { slug, title, summary, publishedAt, updatedAt = publishedAt } = article
  return {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': absoluteUrl(site.url, articleUrl(slug)),
    title,
    images: pictures(article, site).slice(0, 3),
    description: summary,
    pubDate: formatBaiduTime(publishedAt),
    upDate: formatBaiduTime(updatedAt),
  }
}

/** What the article was written from, as its page lists it at the end. */
function citation({ title, url }: Article['sources'][number]): JsonLdData {
  return { '@type': 'CreativeWork', name: title, ...(url === undefined ? {} : { url }) }
}

function articleNode(article: Article, { site, category, author }: ArticleContext): JsonLdData {
  const { slug, title, summary, publishedAt, updatedAt = publishedAt, tags, sources } = article
  const url = absoluteUrl(site.url, articleUrl(slug))
  const publisher = {
    '@type': 'Organization',
    name: site.name,
    url: absoluteUrl(site.url, '/'),
    logo: absoluteUrl(site.url, '/icon-512.png'),
  }
  return {
    '@type': 'Article',
    '@id': url,
    headline: truncate(title, HEADLINE),
    description: summary,
    datePublished: publishedAt,
    dateModified: updatedAt,
    inLanguage: 'zh-CN',
    ...(sources.length > 0 ? { citation: sources.map(citation) } : {}),
    mainEntityOfPage: url,
    image: [absoluteUrl(site.url, socialImageUrl(slug)), ...pictures(article, site)],
    author: author
      ? {
          '@type': 'Organization',
          name: author.name,
          url: absoluteUrl(site.url, authorUrl(author.slug)),
        }
      : publisher,
    publisher,
    ...(category ? { articleSection: category.title } : {}),
    ...(tags.length > 0 ? { keywords: tags.join(',') } : {}),
    wordCount: countWords(bodyText(article.body)),
    ...digitalSource(article.aiAssisted),
  }
}

/** Where the words come from (schema.org, `digitalSourceType`); nothing of an article that people wrote. */
function digitalSource(aiAssisted: string | undefined): JsonLdData {
  if (aiAssisted === undefined) return {}
  const type = aiAssisted === 'generated' ? '' : 'CompositeWith'
  return { digitalSourceType: `https://schema.org/${type}TrainedAlgorithmicMediaDigitalSource` }
}

/** One for each list of steps. */
function howTos({ slug, title, body }: Article, site: SiteFacts): readonly JsonLdData[] {
  const page = articleUrl(slug)
  const ofParts = (parts: readonly Part[], name: string, address: string) =>
    parts.flatMap((part) =>
      part.kind === 'steps'
        ? [howTo(part.steps, { name: part.under ?? name, page, address }, site)]
        : [],
    )
  return [
    ...ofParts(body.lead, title, page),
    ...body.sections.flatMap((section) =>
      ofParts(section.parts, section.title, `${page}#${section.id}`),
    ),
    ...ofParts(body.closing, title, page),
  ]
}

function howTo(
  steps: readonly Step[],
  { name, page, address }: { name: string; page: string; address: string },
  site: SiteFacts,
): JsonLdData {
  return {
    '@type': 'HowTo',
    name,
    url: absoluteUrl(site.url, address),
    inLanguage: 'zh-CN',
    step: steps.map((step) => howToStep(step, page, site)),
  }
}

function howToStep(
  { id, number, title, text, body }: Step,
  page: string,
  site: SiteFacts,
): JsonLdData {
  const picture = pictureOf(body)
  return {
    '@type': 'HowToStep',
    position: number,
    // A title that stands for a longer sentence is its beginning, as far as it goes.
    name: title.replace(/…$/, ''),
    text: text || title,
    url: absoluteUrl(site.url, `${page}#${id}`),
    ...(picture ? { image: absoluteUrl(site.url, picture) } : {}),
  }
}

/** One `FAQPage` a page at most; none without a question that is answered in prose. */
function faqPage(
  sections: readonly Section[],
  { slug }: Article,
  site: SiteFacts,
): readonly JsonLdData[] {
  const questions = sections.filter(
    ({ kind, title, text }) => kind === 'prose' && text !== '' && QUESTION.test(title),
  )
  if (questions.length === 0) return []
  return [
    {
      '@type': 'FAQPage',
      '@id': `${absoluteUrl(site.url, articleUrl(slug))}#faq`,
      mainEntity: questions.map(({ title, text }) => ({
        '@type': 'Question',
        name: title,
        acceptedAnswer: { '@type': 'Answer', text },
      })),
    },
  ]
}

function pictures({ cover, body }: Article, site: SiteFacts): readonly string[] {
  const inSteps = stepsOf(partsOf(body)).flatMap((step) => pictureOf(step.body) ?? [])
  return [...new Set([...(cover ? [cover.src] : []), ...inSteps])].map((src) =>
    absoluteUrl(site.url, src),
  )
}

function pictureOf(tree: SafeTree): string | undefined {
  let src: string | undefined
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img' || typeof node.properties.src !== 'string') return
    src = node.properties.src
    return EXIT
  })
  return src
}
