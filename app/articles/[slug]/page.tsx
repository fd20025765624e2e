import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/app/parts/article-page'
import { site } from '@/app/parts/site'
import { getArticle, getArticles, loadArticle } from '@/lib/content/articles'
import { getCategory } from '@/lib/content/topics'
import { articleMetadata } from '@/lib/seo/metadata'

type Props = { readonly params: Promise<{ readonly slug: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return getArticles().map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = getArticle((await params).slug)
  return article ? articleMetadata(article, getCategory(article.category)?.title ?? '', site) : {}
}

export default async function Page({ params }: Props) {
  const article = loadArticle((await params).slug)
  if (!article) notFound()
  return <ArticlePage article={article} />
}
