import { basePath, publicPath } from '@/lib/base-path'
import { absoluteUrl } from '@/lib/url'

/** robots.txt (RFC 9309): everything may be read but result lists, which are endless. */
export function buildRobots(baseUrl: string): string {
  const closed = ['/search?', '/api/'].map((path) => publicPath(path, basePath(baseUrl)))
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absoluteUrl(baseUrl, '/sitemap.xml')}`,
    '',
  ].join('\n')
}
