import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { site } from '@/app/parts/this-site'
import type { HotPeriod } from '@/lib/engagement/hot'
import { hotData } from '@/lib/page-data/other-pages'
import { listMetadata } from '@/lib/seo/metadata'
import { hotUrl } from '@/lib/url'
import { HotPage } from './hot-page'

type Props = { readonly params: Promise<{ readonly period?: readonly string[] }> }

/** By the last segment of the address; 今日 has none. */
const PERIODS: Readonly<Record<string, HotPeriod>> = { '': 'today', week: 'week', all: 'all' }
const TITLES = { today: '今日热门阅读', week: '本周热门阅读', all: '全部热门阅读' } as const

async function read({ params }: Props) {
  const period = PERIODS[(await params).period?.join('/') ?? '']
  return period ? hotData(period) : notFound()
}

/**
 * Not for search engines, and so not in the sitemap: what it lists changes by the minute, all of it has
 * an address of its own there, and the finished copy is older than what readers see.
 */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { period } = await read(props)
  const facts = {
    title: TITLES[period],
    summary: '读得最多的文章，按真实的浏览排名，数不够就不排。',
    page: 1,
    path: hotUrl(period),
  }
  return { ...listMetadata(facts, site), robots: { index: false, follow: true } }
}

export default async function Page(props: Props) {
  return <HotPage data={await read(props)} />
}
