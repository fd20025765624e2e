import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { brandFile } from '@/lib/content/brand'
import { buildPalette } from '@/lib/looks/palette'
import { buildIcons } from '@/lib/seo/icons'
import { SettingsError } from '@/lib/settings-error'
import { writeWhole } from '@/lib/write-whole'
import { siteConfig } from '@/site.config'
import { readBrand } from './read-brand'

/**
 * Draws the site's icons into `public/`, and tells pages of the owner's logo.
 *
 * @throws SettingsError naming the files that cannot be used
 */
export async function publishBrand(root: string): Promise<void> {
  const { name, looks } = siteConfig
  const { brand, faults } = await readBrand(root, looks)
  if (faults.length > 0) {
    const lines = faults.map(({ address, message }) => `  public${address}：${message}`)
    throw new SettingsError(`site.config.ts 的 looks 里写的图片用不了：\n${lines.join('\n')}`)
  }
  const icons = await buildIcons({
    siteName: name,
    theme: buildPalette(looks.accent).light,
    picture: brand.icon,
  })
  for (const [file, bytes] of Object.entries(icons)) {
    writeWhole(path.join(root, 'public', file), bytes)
  }
  mkdirSync(path.dirname(brandFile(root)), { recursive: true })
  writeWhole(brandFile(root), Buffer.from(JSON.stringify({ logo: brand.logo })))
}
