import { describe, expect, test } from 'vitest'
import { buildRobots } from '@/lib/seo/robots'

const baseUrl = 'https://help.example.com'

describe('buildRobots', () => {
  test('opens everything but result lists and names the sitemap in both forms', () => {
    expect(buildRobots({ baseUrl, aiCrawlers: 'allow', sitemapParts: 1 })).toBe(
      'User-agent: *\nDisallow: /search?\nDisallow: /api/\n\nSitemap: https://help.example.com/sitemap.xml\nSitemap: https://help.example.com/sitemap.txt\n',
    )
  })

  test('keeps out programs that train, or all of AI companies, as the owner says', () => {
    const noTraining = buildRobots({ baseUrl, aiCrawlers: 'no training', sitemapParts: 1 })
    expect(noTraining).toMatch(/\n\nUser-agent: GPTBot\n(?:User-agent: \S+\n)+Disallow: \/\n\n/)
    expect(noTraining).toContain('User-agent: Google-Extended\n')
    expect(noTraining).not.toContain('ChatGPT-User')
    const none = buildRobots({ baseUrl, aiCrawlers: 'refuse', sitemapParts: 1 })
    expect(none).toContain('User-agent: ChatGPT-User\n')
  })

  test('names every file of a sitemap of several', () => {
    const lines = buildRobots({ baseUrl, aiCrawlers: 'allow', sitemapParts: 3 }).split('\n')
    expect(lines.filter((line) => line.startsWith('Sitemap'))).toEqual([
      'Sitemap: https://help.example.com/sitemap.xml',
      'Sitemap: https://help.example.com/sitemap.txt',
      'Sitemap: https://help.example.com/sitemap/2.txt',
      'Sitemap: https://help.example.com/sitemap/3.txt',
    ])
  })
})
