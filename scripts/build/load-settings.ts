import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SETTINGS_PATH, type SettingsFile } from '@/lib/checks/settings'
import { siteUrl } from '@/lib/content/site-url'
import { siteConfig } from '@/site.config'

/** The settings with their text, for the check; `undefined` for a folder that has content alone. */
export function loadSettings(root: string): SettingsFile | undefined {
  const file = path.join(root, SETTINGS_PATH)
  if (!existsSync(file)) return undefined
  return { text: readFileSync(file, 'utf8'), config: siteConfig, url: siteUrl }
}
