import { AI_AGENTS } from '@/lib/ai-agents'
import { basePath, publicPath } from '@/lib/base-path'
import { absoluteUrl } from '@/lib/url'
import { sitemapPartPath } from './sitemap'

/** What programs of AI companies may do: all, all but learn from the texts, or nothing. */
type AiCrawlers = 'allow' | 'no training' | 'refuse'

export type RobotsOptions = {
  readonly baseUrl: string
  readonly aiCrawlers: AiCrawlers
  /** Files of the sitemap. */
  readonly sitemapParts: number
}

/** robots.txt (RFC 9309): everything may be read but result lists, which are endless. */
export function buildRobots({ baseUrl, aiCrawlers, sitemapParts }: RobotsOptions): string {
  const refused = AI_AGENTS.filter(
    ({ purpose }) =>
      aiCrawlers === 'refuse' || (aiCrawlers === 'no training' && purpose === 'training'),
  )
  const texts = Array.from({ length: sitemapParts - 1 }, (_, index) =>
    sitemapPartPath(index + 2, sitemapParts, 'txt'),
  )
  const sitemaps = ['/sitemap.xml', '/sitemap.txt', ...texts]
  const closed = ['/search?', '/api/'].map((path) => publicPath(path, basePath(baseUrl)))
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    ...(refused.length > 0
      ? [
          ...refused.map(({ name }) => `User-agent: ${name}`),
          `Disallow: ${publicPath('/', basePath(baseUrl))}`,
          '',
        ]
      : []),
    ...sitemaps.map((path) => `Sitemap: ${absoluteUrl(baseUrl, path)}`),
    '',
  ].join('\n')
}
