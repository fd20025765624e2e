import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleListPage } from '@/app/parts/article-list-page'
import { type PageSegment, pageNumber } from '@/app/parts/list-params'
import { site } from '@/app/parts/this-site'
import { latestData } from '@/lib/page-data/list-data'
import { listMetadata } from '@/lib/seo/metadata'
import { latestUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly page?: PageSegment }> }

async function read({ params }: Props) {
  const page = pageNumber((await params).page)
  return (page && latestData(page)) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const data = await read(props)
  return listMetadata({ ...data, ...data.list, path: latestUrl(data.list.page) }, site)
}

export default async function Page(props: Props) {
  return <ArticleListPage data={await read(props)} href={latestUrl} />
}
