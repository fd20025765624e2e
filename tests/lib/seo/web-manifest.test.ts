import { describe, expect, test } from 'vitest'
import { buildPalette } from '@/lib/looks/palette'
import { buildIcons } from '@/lib/seo/icons'
import { buildWebManifest } from '@/lib/seo/web-manifest'
import { site } from './sample-article'

describe('buildWebManifest', () => {
  test('names the site and only icons that are drawn', async () => {
    const manifest = JSON.parse(buildWebManifest(site, '#fdfbf6'))
    const drawn = Object.keys(
      await buildIcons({ siteName: site.name, theme: buildPalette('#c8402a').light }),
    )
    const named: readonly string[] = manifest.icons.map(({ src }: { src: string }) => src)
    expect(manifest).toMatchObject({ name: '指南', short_name: '指南', start_url: './' })
    expect(named).toContain('icon-192.png')
    expect(named.filter((src) => !drawn.includes(src))).toEqual([])
  })
})
