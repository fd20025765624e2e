import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageNumber } from '@/app/parts/list-params'
import { site } from '@/app/parts/this-site'
import { listMetadata } from '@/lib/seo/metadata'
import { tagUrl } from '@/lib/url'
import { tagView } from '@/lib/views/list-view'

type Props = { readonly params: Promise<{ readonly tag: string; readonly page?: PageSegment }> }

async function read({ params }: Props) {
  const { tag: segmentOfTag, page: segment } = await params
  const tag = decodeURIComponent(segmentOfTag)
  const page = pageNumber(segment)
  const view = page && tagView(tag, page)
  if (!view) notFound()
  return { view, href: (other: number) => tagUrl(tag, other) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, href } = await read(props)
  return listMetadata({ ...view, ...view.list, path: href(view.list.page) }, site)
}

export default async function Page(props: Props) {
  return <ListPageView {...(await read(props))} />
}
