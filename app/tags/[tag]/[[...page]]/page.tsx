import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageOf, pageSegments } from '@/app/parts/list-params'
import { site } from '@/app/parts/site'
import { getArticlesWithTag, getTags } from '@/lib/content/articles'
import { listMetadata } from '@/lib/seo/metadata'
import { tagUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly tag: string; readonly page?: PageSegment }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getTags().flatMap(({ tag, count }) =>
    pageSegments(count).map((page) => ({ tag, ...page })),
  )
}

async function read({ params }: Props) {
  const { tag: segmentOfTag, page: segment } = await params
  const tag = decodeURIComponent(segmentOfTag)
  const articles = getArticlesWithTag(tag)
  const list = pageOf(articles, segment)
  if (!list || articles.length === 0) notFound()
  return { title: `标签：${tag}`, list, href: (page: number) => tagUrl(tag, page) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, list, href } = await read(props)
  return listMetadata({ title, ...list, path: href(list.page) }, site)
}

export default async function Page(props: Props) {
  const { title, list, href } = await read(props)
  return (
    <ListPageView
      title={title}
      list={list}
      href={href}
      trail={[{ href: '/tags', label: '标签' }]}
    />
  )
}
