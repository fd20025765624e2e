import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/app/parts/article-page'
import { ExpiredPage } from '@/app/parts/expired-page'
import { site } from '@/app/parts/site'
import {
  getArticle,
  getArticles,
  getExpiredArticle,
  getExpiredArticles,
  loadArticle,
} from '@/lib/content/articles'
import { getCategory } from '@/lib/content/topics'
import { articleMetadata, expiredMetadata } from '@/lib/seo/metadata'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return [...getArticles(), ...getExpiredArticles()].map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const expired = getExpiredArticle(slug)
  if (expired) return expiredMetadata(expired, site)
  const article = getArticle(slug)
  return article ? articleMetadata(article, getCategory(article.category)?.title ?? '', site) : {}
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const expired = getExpiredArticle(slug)
  if (expired) return <ExpiredPage article={expired} />
  const article = loadArticle(slug)
  if (!article) notFound()
  return <ArticlePage article={article} />
}
