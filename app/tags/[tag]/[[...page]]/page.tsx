import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleListPage } from '@/app/parts/article-list-page'
import { type PageSegment, pageNumber } from '@/app/parts/list-params'
import { site } from '@/app/parts/this-site'
import { tagData } from '@/lib/page-data/list-data'
import { listMetadata } from '@/lib/seo/metadata'
import { tagUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly tag: string; readonly page?: PageSegment }> }

async function read({ params }: Props) {
  const { tag: segmentOfTag, page: segment } = await params
  const tag = decodeURIComponent(segmentOfTag)
  const page = pageNumber(segment)
  const data = page && tagData(tag, page)
  if (!data) notFound()
  return { data, href: (other: number) => tagUrl(tag, other) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { data, href } = await read(props)
  return listMetadata({ ...data, ...data.list, path: href(data.list.page) }, site)
}

export default async function Page(props: Props) {
  return <ArticleListPage {...(await read(props))} />
}
