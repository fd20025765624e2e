import { notFound } from 'next/navigation'
import { textResponse } from '@/app/parts/text-response'
import { site } from '@/app/parts/this-site'
import { sitemapData } from '@/lib/page-data/feed-data'
import { buildSitemap, buildTextSitemap, sitemapParts } from '@/lib/seo/sitemap'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

/** `/sitemap/2.xml`, `/sitemap/2.txt`: a part of a sitemap that one file could not hold. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [, part = '', ending] = /^([1-9]\d*)\.(xml|txt)$/.exec((await params).file) ?? []
  const entries = sitemapParts(sitemapData().entries)[Number(part) - 1]
  if (!entries) notFound()
  return ending === 'xml'
    ? textResponse(buildSitemap(entries, site.url), 'application/xml')
    : textResponse(buildTextSitemap(entries, site.url), 'text/plain')
}
