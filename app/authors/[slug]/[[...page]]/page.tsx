import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageNumber } from '@/app/parts/list-params'
import { site } from '@/app/parts/this-site'
import { listMetadata } from '@/lib/seo/metadata'
import { authorUrl } from '@/lib/url'
import { authorView } from '@/lib/views/list-view'

type Props = { readonly params: Promise<{ readonly slug: string; readonly page?: PageSegment }> }

async function read({ params }: Props) {
  const { slug, page: segment } = await params
  const page = pageNumber(segment)
  const view = page && authorView(slug, page)
  if (!view) notFound()
  return { view, href: (other: number) => authorUrl(slug, other) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, href } = await read(props)
  return listMetadata({ ...view, ...view.list, path: href(view.list.page) }, site)
}

export default async function Page(props: Props) {
  return <ListPageView {...(await read(props))} />
}
