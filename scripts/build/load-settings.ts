import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS_PATH, type SettingsFile } from '@/lib/checks/settings'
import { siteUrl } from '@/lib/content/site-url'
import { siteConfig } from '@/site.config'
import { readBrand } from './read-brand'

/**
 * The settings with their text, and what is wrong with the pictures that they name, for the check; `undefined`
 * for a folder that has content alone.
 */
export async function loadSettings(root: string): Promise<SettingsFile | undefined> {
  const file = path.join(root, SETTINGS_PATH)
  if (!existsSync(file)) return undefined
  const { faults } = await readBrand(root, siteConfig.looks)
  return { text: readFileSync(file, 'utf8'), config: siteConfig, url: siteUrl, pictures: faults }
}
