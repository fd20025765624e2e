import type { ReactNode } from 'react'
import { previewMark } from '@/components/article/preview-mark'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import type { PlainLink } from '@/components/layout/plain-link'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ArticleList } from '@/components/lists/article-list'
import { EmptyState } from '@/components/lists/empty-state'
import { ListHeader } from '@/components/lists/list-header'
import { Pagination } from '@/components/lists/pagination'
import { getMoment } from '@/lib/content/articles'
import type { ListPage } from '@/lib/content/paging'
import { getCategory } from '@/lib/content/topics'
import type { ArticleSummary } from '@/lib/content/types'
import { breadcrumbJsonLd } from '@/lib/seo/site-json-ld'
import { JsonLd } from './json-ld'
import { Sidebar } from './sidebar'
import { site } from './site'

export type ListPageViewProps = {
  readonly title: string
  readonly summary?: string
  readonly list: ListPage<ArticleSummary>
  /** The address of a page of this list. */
  readonly href: (page: number) => string
  /** What lies between 首页 and this list. */
  readonly trail?: readonly PlainLink[]
  /** Takes the place of the usual heading. */
  readonly header?: ReactNode
  /** Names each article's category, where the list is not one. */
  readonly showsCategory?: boolean
}

/** A page of a list of articles: heading, rows, page numbers. */
export function ListPageView(props: ListPageViewProps) {
  const { title, summary, list, href, trail = [], header, showsCategory } = props
  const path = [{ href: '/', label: '首页' }, ...trail]
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar cards={false} />}>
        <Breadcrumb trail={path} />
        {header ?? (
          <ListHeader title={title} summary={summary} count={list.total} page={list.page} />
        )}
        {list.total === 0 && <EmptyState title="这里还没有文章" />}
        <ArticleList
          articles={list.items.map((article) => ({
            slug: article.slug,
            title: article.title,
            summary: article.summary,
            publishedAt: article.publishedAt,
            note: noteOf(article, showsCategory),
          }))}
        />
        <Pagination page={list.page} pageCount={list.pageCount} href={href} />
        <JsonLd data={breadcrumbJsonLd([...path, { href: href(list.page), label: title }], site)} />
      </PageShell>
    </StaticMarkup>
  )
}

/** The category's name, and why readers do not see the article yet. */
function noteOf(article: ArticleSummary, showsCategory = false): string | undefined {
  const parts = [
    showsCategory ? getCategory(article.category)?.title : undefined,
    previewMark(article, getMoment()),
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' · ') : undefined
}
