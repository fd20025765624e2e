import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { site } from '@/app/parts/this-site'
import { articleData } from '@/lib/page-data/article-data'
import { articleMetadata, expiredMetadata } from '@/lib/seo/metadata'
import { ArticlePage } from './article-page'
import { ExpiredPage } from './expired-page'

type Props = { readonly params: Promise<{ readonly slug: string }> }

async function read({ params }: Props) {
  return articleData((await params).slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const data = await read(props)
  if (data.kind === 'expired') return expiredMetadata(data, site)
  return articleMetadata(data.article, data.category?.title ?? '', site)
}

export default async function Page(props: Props) {
  const data = await read(props)
  return data.kind === 'expired' ? <ExpiredPage data={data} /> : <ArticlePage data={data} />
}
