import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageNumber } from '@/app/parts/list-params'
import { site } from '@/app/parts/this-site'
import { listMetadata } from '@/lib/seo/metadata'
import { latestUrl } from '@/lib/url'
import { latestView } from '@/lib/views/list-view'

type Props = { readonly params: Promise<{ readonly page?: PageSegment }> }

async function read({ params }: Props) {
  const page = pageNumber((await params).page)
  return (page && latestView(page)) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await read(props)
  return listMetadata({ ...view, ...view.list, path: latestUrl(view.list.page) }, site)
}

export default async function Page(props: Props) {
  return <ListPageView view={await read(props)} href={latestUrl} />
}
