import { absoluteUrl } from '@/lib/url'

/** robots.txt (RFC 9309): everything may be read but result lists, which are endless. */
export function buildRobots(baseUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /search?',
    'Disallow: /api/',
    '',
    `Sitemap: ${absoluteUrl(baseUrl, '/sitemap.xml')}`,
    '',
  ].join('\n')
}
