import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { site } from '@/app/parts/this-site'
import { articleMetadata, expiredMetadata } from '@/lib/seo/metadata'
import { articleView } from '@/lib/views/article-view'
import { ArticlePage } from './article-page'
import { ExpiredPage } from './expired-page'

type Props = { readonly params: Promise<{ readonly slug: string }> }

async function read({ params }: Props) {
  return articleView((await params).slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await read(props)
  if (view.kind === 'expired') return expiredMetadata(view, site)
  return articleMetadata(view.article, view.category?.title ?? '', site)
}

export default async function Page(props: Props) {
  const view = await read(props)
  return view.kind === 'expired' ? <ExpiredPage view={view} /> : <ArticlePage view={view} />
}
