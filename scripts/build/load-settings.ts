import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS_PATH, type SettingsFile } from '@/lib/checks/settings'
import { siteUrl } from '@/lib/content/site-url'
import { siteConfig } from '@/site.config'

/** The settings with their text, for the check. */
export function loadSettings(root: string): SettingsFile {
  const text = readFileSync(path.join(root, SETTINGS_PATH), 'utf8')
  return { text, config: siteConfig, url: siteUrl }
}
