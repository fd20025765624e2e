import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Article } from '@/lib/content/types'
import type { ArticleBody, Part, SafeTree, Section, Step } from '@/lib/markdown/types'
import { chineseNumber } from '@/lib/text'
import { absoluteUrl, articleUrl } from '@/lib/url'
import type { SiteFacts } from './site-facts'
import { articleLastmod } from './sitemap'
import { escapeXml } from './xml'

export type FeedArticle = Article & { readonly authorName: string; readonly categoryTitle: string }

/** An Atom feed (RFC 4287) of whole articles, in the order given. */
export function buildAtomFeed(articles: readonly FeedArticle[], site: SiteFacts): string {
  const updated = articles.map(articleLastmod).sort().at(-1) ?? '1970-01-01T00:00:00Z'
  const home = absoluteUrl(site.url, '/')
  const entries = articles.map((article) => atomEntry(article, site))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${escapeXml(home)}</id>`,
    `<title>${escapeXml(site.name)}</title>`,
    `<subtitle>${escapeXml(site.description)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(site.url, '/feed.xml'))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

/** The same as a JSON Feed 1.1 (jsonfeed.org). */
export function buildJsonFeed(articles: readonly FeedArticle[], site: SiteFacts): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: absoluteUrl(site.url, '/'),
    feed_url: absoluteUrl(site.url, '/feed.json'),
    language: 'zh-CN',
    items: articles.map((article) => ({
      id: absoluteUrl(site.url, articleUrl(article.slug)),
      url: absoluteUrl(site.url, articleUrl(article.slug)),
      title: article.title,
      summary: article.summary,
      content_html: contentHtml(article.body, article.slug, site),
      date_published: article.publishedAt,
      date_modified: articleLastmod(article),
      authors: [{ name: article.authorName }],
      tags: article.tags,
    })),
  })
}

function atomEntry(article: FeedArticle, site: SiteFacts): string {
  const url = escapeXml(absoluteUrl(site.url, articleUrl(article.slug)))
  return [
    '<entry>',
    `<id>${url}</id>`,
    `<title>${escapeXml(article.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<published>${article.publishedAt}</published>`,
    `<updated>${articleLastmod(article)}</updated>`,
    `<author><name>${escapeXml(article.authorName)}</name></author>`,
    `<category term="${escapeXml(article.categoryTitle)}"/>`,
    `<summary>${escapeXml(article.summary)}</summary>`,
    `<content type="html">${escapeXml(contentHtml(article.body, article.slug, site))}</content>`,
    '</entry>',
  ].join('\n')
}

const CALLOUTS: Readonly<Record<string, string>> = { tip: '提示', note: '注意', warning: '警告' }

/** The body as HTML for feed programs: every address absolute, 提示, 注意 and 警告 written out. */
function contentHtml(body: ArticleBody, slug: string, site: SiteFacts): string {
  const children = [
    ...body.lead.flatMap(partContent),
    ...body.sections.flatMap(sectionContent),
    ...body.closing.flatMap(partContent),
    ...contentOf(body.footnotes),
  ]
  const root: Root = structuredClone({ type: 'root', children })
  visit(root, 'element', (node) => {
    for (const name of ['href', 'src'] as const) {
      const value = node.properties[name]
      if (typeof value === 'string' && URL.canParse(value, site.url)) {
        node.properties[name] = absoluteUrl(site.url, value, articleUrl(slug))
      }
    }
    delete node.properties.srcSet
    const label = CALLOUTS[String(node.properties.dataCallout)]
    if (label) node.children.unshift(element('p', [element('strong', [text(label)])]))
  })
  return toHtml(root)
}

function sectionContent({ ordinal, title, heading, parts }: Section): ElementContent[] {
  const words = heading ? contentOf(heading) : [text(title)]
  return [
    element('h2', [text(`${chineseNumber(ordinal)}、`), ...words]),
    ...parts.flatMap(partContent),
  ]
}

function partContent(part: Part): ElementContent[] {
  if (part.kind === 'prose') return contentOf(part.tree)
  if (part.kind === 'points') {
    const start = part.points[0]?.number ?? 1
    const items = part.points.map(({ body }) => element('li', contentOf(body)))
    return [{ ...element('ol', items), properties: start === 1 ? {} : { start } }]
  }
  return [element('ol', part.steps.map(stepItem))]
}

function stepItem({ title, heading, titleIn, body }: Step): ElementContent {
  const words = heading ? contentOf(heading) : [text(title)]
  const name = titleIn === 'body' ? [] : [element('p', [element('strong', words)])]
  return element('li', [...name, ...contentOf(body)])
}

function contentOf(tree: SafeTree): ElementContent[] {
  return tree.children.flatMap((node) =>
    node.type === 'element' || node.type === 'text' ? [node] : [],
  )
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
