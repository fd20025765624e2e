import { readBody } from '@/lib/checks/body'
import type { Document } from '@/lib/checks/document'
import { type Site, textList } from '@/lib/checks/site'
import { siteAddress } from '@/lib/checks/site-address'
import { type ReportArticle, type ReportLine, toLine } from './report-article'

/** With the time of publication: what is new may only not have been linked yet. */
export type OrphanedLine = ReportLine & { readonly publishedAt: string }

/**
 * The articles that no text links to, that no other recommends, that stand in no topic and that are not
 * pinned: readers find them by search and in their category only. Oldest first.
 */
export function findOrphaned(
  articles: readonly ReportArticle[],
  site: Site,
): readonly OrphanedLine[] {
  const linked = linkedSlugs(articles, site)
  return articles
    .filter(({ slug, values }) => !linked.has(slug) && textList(values.topics).length === 0)
    .map((article) => ({ ...toLine(article), publishedAt: String(article.values.publishedAt) }))
    .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
}

/** Only what readers see links: a draft does not. */
function linkedSlugs(articles: readonly ReportArticle[], site: Site): ReadonlySet<string> {
  const others = [...site.documents.values()].filter(({ kind }) => kind !== 'article')
  const documents = [...articles.map(({ document }) => document), ...others]
  const linked = new Set<string>()
  for (const document of documents) {
    for (const slug of namedBy(document)) {
      const present = site.articles.has(slug) ? slug : site.aliases.get(slug)?.[0]?.slug
      if (present !== undefined && present !== slugOfArticle(document)) linked.add(present)
    }
  }
  return linked
}

function namedBy(document: Document): readonly string[] {
  const links = readBody(document)?.links ?? []
  const { recommended, articles } = document.front?.values ?? {}
  return [
    ...links.flatMap(({ url }) => {
      const address = siteAddress(url)
      return address?.kind === 'article' ? address.slug : []
    }),
    ...textList(recommended),
    ...textList(articles),
  ]
}

/** A link to itself brings nobody to an article. */
function slugOfArticle({ kind, slug }: Document): string | undefined {
  return kind === 'article' ? slug : undefined
}
