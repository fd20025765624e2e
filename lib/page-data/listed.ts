import { getCategories, getCategory } from '@/lib/content/topics'
import type { ArticleLink, ArticleSummary, Category } from '@/lib/content/types'
import type { Looks } from '@/lib/settings/site-settings'
import { siteConfig } from '@/site.config'
import { coverWords } from './cover-words'

/** What cards and covers need to know of an article. */
export type ListedArticle = Pick<
  ArticleSummary,
  'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt' | 'cover'
> & {
  /** Drawn on the cover of an article without a picture: the category's mark. */
  readonly mark: Category['mark']
  /** Stands beside it: the editor's words, or the subject of the title. */
  readonly coverWords?: string
  /** Which of the drawn covers: those that stand side by side are drawn differently. */
  readonly layout: number
  /** Neither has it a picture nor is one drawn. */
  readonly isBare?: true
}

/** How many covers there are, and the number of the plainest, see components/lists/drawn-cover. */
const COVER_LAYOUTS = 5
const QUIET = 4

/** An article as cards show it: no more than they need, with what is drawn where it has no picture. */
export function toListed(article: ArticleSummary, position: number): ListedArticle {
  const { slug, title, summary, publishedAt, updatedAt, cover, category } = article
  const mark = getCategory(category)?.mark ?? ''
  const words = cover ? undefined : (article.coverText ?? subjectOf(article))
  const { covers } = siteConfig.looks
  const listed = { slug, title, summary, publishedAt, updatedAt, cover, mark, coverWords: words }
  if (covers !== 'none') return { ...listed, layout: coverLayout(position, covers) }
  return cover ? { ...listed, layout: QUIET } : { ...listed, layout: QUIET, isBare: true }
}

/** The number of the drawn cover at a place of a list: with five by turns, neighbours are never alike. */
export function coverLayout(position: number, style: Exclude<Looks['covers'], 'none'>): number {
  return style === 'quiet' ? QUIET : position % COVER_LAYOUTS
}

function subjectOf({ title, tags }: ArticleSummary): string | undefined {
  return coverWords(title, [...tags, ...getCategories().map((category) => category.title)])
}

/** An article as a bare link shows it. */
export function toLink({ slug, title }: ArticleSummary): ArticleLink {
  return { slug, title }
}
