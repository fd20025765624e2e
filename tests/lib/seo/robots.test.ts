import { describe, expect, test } from 'vitest'
import { buildRobots } from '@/lib/seo/robots'

describe('buildRobots', () => {
  test('opens everything but result lists and names the sitemap', () => {
    expect(buildRobots('https://help.example.com')).toBe(
      'User-agent: *\nDisallow: /search?\nDisallow: /api/\n\nSitemap: https://help.example.com/sitemap.xml\n',
    )
  })
})
