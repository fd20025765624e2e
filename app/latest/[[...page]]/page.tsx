import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageOf, pageSegments } from '@/app/parts/list-params'
import { site } from '@/app/parts/site'
import { getArticles } from '@/lib/content/articles'
import { listMetadata } from '@/lib/seo/metadata'
import { latestUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly page?: PageSegment }> }

export const dynamicParams = false

const TITLE = '最新文章'

export function generateStaticParams() {
  return pageSegments(getArticles().length)
}

async function read({ params }: Props) {
  const list = pageOf(getArticles(), (await params).page)
  if (!list) notFound()
  return list
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const list = await read(props)
  return listMetadata({ title: TITLE, ...list, path: latestUrl(list.page) }, site)
}

export default async function Page(props: Props) {
  return <ListPageView title={TITLE} list={await read(props)} href={latestUrl} showsCategory />
}
