import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleListPage } from '@/app/parts/article-list-page'
import { type PageSegment, pageNumber } from '@/app/parts/list-params'
import { site } from '@/app/parts/this-site'
import { authorData } from '@/lib/page-data/list-data'
import { listMetadata } from '@/lib/seo/metadata'
import { authorUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly slug: string; readonly page?: PageSegment }> }

async function read({ params }: Props) {
  const { slug, page: segment } = await params
  const page = pageNumber(segment)
  const data = page && authorData(slug, page)
  if (!data) notFound()
  return { data, href: (other: number) => authorUrl(slug, other) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { data, href } = await read(props)
  return listMetadata({ ...data, ...data.list, path: href(data.list.page) }, site)
}

export default async function Page(props: Props) {
  return <ArticleListPage {...(await read(props))} />
}
