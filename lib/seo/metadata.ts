import type { Metadata } from 'next'
import { aiMetadata } from '@/lib/ai-label'
import type { ArticleSummary, Page } from '@/lib/content/types'
import { absoluteUrl, articleMarkdownUrl, articleUrl, pageUrl, socialImageUrl } from '@/lib/url'
import { shortDescription } from './short-description'
import type { SiteFacts } from './site-facts'

/** Every page names the feeds, so that a reader's feed program finds them anywhere. */
function feedTypes({ url }: SiteFacts) {
  return {
    'application/atom+xml': absoluteUrl(url, '/feed.xml'),
    'application/feed+json': absoluteUrl(url, '/feed.json'),
  }
}

export type ListFacts = {
  readonly title: string
  readonly summary?: string
  readonly page: number
  /** The list's own address on this page. */
  readonly path: string
}

/** Title, description, canonical address, cards for social networks and the times that 头条 reads. */
export function articleMetadata(
  article: ArticleSummary,
  category: string,
  site: SiteFacts,
): Metadata {
  const { slug, title, summary, publishedAt, updatedAt = publishedAt, tags, noindex } = article
  const base = pageBase(
    { title, summary, path: articleUrl(slug), image: socialImageUrl(slug) },
    site,
  )
  return {
    ...base,
    keywords: [...tags],
    robots: noindex ? { index: false, follow: true } : undefined,
    alternates: {
      ...base.alternates,
      types: {
        ...feedTypes(site),
        'text/markdown': absoluteUrl(site.url, articleMarkdownUrl(slug)),
      },
    },
    openGraph: {
      ...base.openGraph,
      type: 'article',
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      section: category,
      tags: [...tags],
    },
    // 头条搜索 站长平台: 页面时间因子
    other: {
      'bytedance:published_time': publishedAt,
      'bytedance:updated_time': updatedAt,
      ...(article.aiAssisted ? { AIGC: aiMetadata(site.name, slug) } : {}),
    },
  }
}

/** For the page at the address of an expired article, which search engines are to forget. */
export function expiredMetadata(
  { slug, title }: Pick<ArticleSummary, 'slug' | 'title'>,
  site: SiteFacts,
): Metadata {
  const facts = { title: `已过期：${title}`, summary: '这篇文章已过期，看看相关的文章。' }
  return {
    ...pageBase({ ...facts, path: articleUrl(slug) }, site),
    robots: { index: false, follow: true },
  }
}

/** For categories, topics, tags, authors and 最新文章; every page of a list is its own canonical. */
export function listMetadata({ title, summary, page, path }: ListFacts, site: SiteFacts): Metadata {
  const paged = page > 1 ? `${title}（第 ${page} 页）` : title
  return pageBase(
    { title: paged, summary: summary ?? `${title}：${site.name}里的全部文章。`, path },
    site,
  )
}

/** For 关于 and the like. */
export function pageMetadata({ slug, title, summary }: Page, site: SiteFacts): Metadata {
  return pageBase({ title, summary, path: pageUrl(slug) }, site)
}

export function homeMetadata(site: SiteFacts): Metadata {
  const base = pageBase({ title: site.name, summary: site.description, path: '/' }, site)
  return { ...base, title: { absolute: `${site.name} · ${site.description.replace(/。$/, '')}` } }
}

type PageFacts = {
  readonly title: string
  readonly summary: string
  readonly path: string
  /** Root-relative; the site's own picture when left out. */
  readonly image?: string
}

function pageBase({ title, summary, path, image }: PageFacts, site: SiteFacts) {
  const description = shortDescription(summary)
  const url = absoluteUrl(site.url, path)
  const picture = {
    url: absoluteUrl(site.url, image ?? socialImageUrl('site')),
    width: 1200,
    height: 630,
    alt: title,
  }
  return {
    title: { absolute: `${title} - ${site.name}` },
    description,
    alternates: { canonical: url, types: feedTypes(site) },
    openGraph: {
      type: 'website' as const,
      title,
      description,
      url,
      siteName: site.name,
      locale: 'zh_CN',
      images: [picture],
    },
    twitter: { card: 'summary_large_image' as const, title, description, images: [picture] },
  }
}
