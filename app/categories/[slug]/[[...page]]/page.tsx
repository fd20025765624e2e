import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPageView } from '@/app/parts/list-page-view'
import { type PageSegment, pageOf, pageSegments } from '@/app/parts/list-params'
import { site } from '@/app/parts/site'
import { getArticlesInCategory } from '@/lib/content/articles'
import { getCategories, getCategory } from '@/lib/content/topics'
import { listMetadata } from '@/lib/seo/metadata'
import { categoryUrl } from '@/lib/url'

type Props = { readonly params: Promise<{ readonly slug: string; readonly page?: PageSegment }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getCategories().flatMap(({ slug }) =>
    pageSegments(getArticlesInCategory(slug).length).map((page) => ({ slug, ...page })),
  )
}

async function read({ params }: Props) {
  const { slug, page: segment } = await params
  const category = getCategory(slug)
  const list = pageOf(getArticlesInCategory(slug), segment)
  if (!category || !list) notFound()
  return { category, list, href: (page: number) => categoryUrl(slug, page) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { category, list, href } = await read(props)
  return listMetadata({ ...category, ...list, path: href(list.page) }, site)
}

export default async function Page(props: Props) {
  const { category, list, href } = await read(props)
  return <ListPageView title={category.title} summary={category.summary} list={list} href={href} />
}
