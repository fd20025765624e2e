import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageOf, pageSegments } from '@/app/parts/list-params'
import { site } from '@/app/parts/site'
import { ArticleText } from '@/components/article/article-text'
import { AuthorHeader } from '@/components/lists/author-header'
import { getArticlesByAuthor } from '@/lib/content/articles'
import { getAuthor, getAuthors } from '@/lib/content/topics'
import { listMetadata } from '@/lib/seo/metadata'
import { authorUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly slug: string; readonly page?: PageSegment }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getAuthors().flatMap(({ slug }) =>
    pageSegments(getArticlesByAuthor(slug).length).map((page) => ({ slug, ...page })),
  )
}

async function read({ params }: Props) {
  const { slug, page: segment } = await params
  const author = getAuthor(slug)
  const list = pageOf(getArticlesByAuthor(slug), segment)
  if (!author || !list) notFound()
  return { author, list, href: (page: number) => authorUrl(slug, page) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { author, list, href } = await read(props)
  return listMetadata({ title: author.name, ...author, ...list, path: href(list.page) }, site)
}

export default async function Page(props: Props) {
  const { author, list, href } = await read(props)
  const header = (
    <AuthorHeader author={author} count={list.total}>
      <ArticleText body={author.body} />
    </AuthorHeader>
  )
  return <ListPageView title={author.name} header={header} list={list} href={href} showsCategory />
}
