import { ArticleText } from '@/components/article/article-text'
import { previewMark } from '@/components/article/preview-mark'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PageShell } from '@/components/layout/page-shell'
import { StaticMarkup } from '@/components/layout/static-markup'
import { ArticleList } from '@/components/lists/article-list'
import { AuthorHeader } from '@/components/lists/author-header'
import { EmptyState } from '@/components/lists/empty-state'
import { ListHeader } from '@/components/lists/list-header'
import { Pagination } from '@/components/lists/pagination'
import { Sidebar } from '@/components/lists/sidebar'
import type { Instant } from '@/lib/content/types'
import type { ListData, ListRow } from '@/lib/page-data/list-data'
import { breadcrumbJsonLd } from '@/lib/seo/site-json-ld'
import { JsonLd } from './json-ld'
import { site } from './this-site'

export type ArticleListPageProps = {
  readonly data: ListData
  /** The address of a page of this list. */
  readonly href: (page: number) => string
}

/** A page of a list of articles: heading, rows, page numbers. */
export function ArticleListPage({ data, href }: ArticleListPageProps) {
  const { title, list, previewedAt, beside } = data
  const path = [{ href: '/', label: '首页' }, ...data.trail]
  return (
    <StaticMarkup>
      <PageShell sidebar={<Sidebar data={beside.sidebar} />}>
        <Breadcrumb trail={path} />
        <Heading data={data} />
        {list.items.length === 0 ? (
          <EmptyState title="这里还没有文章" />
        ) : (
          <ArticleList
            articles={list.items.map((row) => ({
              slug: row.slug,
              title: row.title,
              summary: row.summary,
              publishedAt: row.publishedAt,
              updatedAt: row.updatedAt,
              note: noteOf(row, previewedAt),
            }))}
          />
        )}
        <Pagination page={list.page} pageCount={list.pageCount} href={href} />
        <JsonLd data={breadcrumbJsonLd([...path, { href: href(list.page), label: title }], site)} />
      </PageShell>
    </StaticMarkup>
  )
}

function Heading({ data }: { readonly data: ListData }) {
  const { title, summary, author, list, beside } = data
  if (!author) {
    return <ListHeader title={title} summary={summary} count={beside.total} page={list.page} />
  }
  return (
    <AuthorHeader author={author} count={beside.total}>
      <ArticleText body={author.body} />
    </AuthorHeader>
  )
}

/** The category's name, and why readers do not see the article yet. */
function noteOf(row: ListRow, previewedAt: Instant | undefined): string | undefined {
  const parts = [row.category, previewedAt && previewMark(row, previewedAt)]
  return parts.filter((part) => part !== undefined).join(' · ') || undefined
}
