import type { SiteConfig } from '@/lib/settings/site-settings'
import { indexLines } from './line-index'
import { nearest } from './nearest'
import type { Problem } from './problem'
import type { Site } from './site'

/** From the project's folder. */
export const SETTINGS_PATH = 'site.config.ts'

/** The owner's settings, with the text they were read from, so that a problem has its place. */
export type SettingsFile = {
  readonly text: string
  readonly config: SiteConfig
  /** The public address: the one of the environment wins over the one in the file. */
  readonly url: string
}

type Found = Omit<Problem, 'file' | 'line' | 'column'> & { readonly at: number }

/** Where the settings do not go with the content; that each is right by itself has been seen before. */
export function checkSettings(file: SettingsFile, site: Site): readonly Problem[] {
  const placeOf = indexLines(file.text)
  return [...unknownCategories(file, site), ...missingContact(file)].map(({ at, ...found }) => ({
    ...found,
    file: SETTINGS_PATH,
    ...placeOf(at),
  }))
}

function unknownCategories({ text, config }: SettingsFile, { categories }: Site): Found[] {
  return config.navigation
    .filter((slug) => !categories.has(slug))
    .map((slug) => {
      const meant = nearest(slug, categories)
      return {
        rule: 'settings-navigation',
        severity: 'error',
        at: placeOfWord(text, 'navigation', slug),
        message: `navigation（导航）里的「${slug}」不是分类`,
        hint: meant
          ? `是不是「${meant}」？`
          : `从 content/categories.yml 里的地址选：${[...categories].join('、')}；不要它就删掉。`,
      }
    })
}

/** Who runs a site in public says how to reach him (personal-information law, article 17). */
function missingContact({ text, config, url }: SettingsFile): Found[] {
  if (config.contactEmail || isLocal(new URL(url).hostname)) return []
  return [
    {
      rule: 'settings-contact',
      severity: 'warning',
      at: placeOfKey(text, 'url'),
      message: `网站有公开的网址（${url}），却没有写 contactEmail（联系邮箱）`,
      hint: "加一行 contactEmail: 'help@example.com'。网站记了浏览、投票和留言，个人信息保护法要求写明怎么联系你。",
    },
  ]
}

function isLocal(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/.test(hostname)
}

/** Where a setting begins; the beginning of the file where it cannot be found. */
function placeOfKey(text: string, key: string): number {
  return Math.max(0, text.search(new RegExp(`(?<=^\\s*)${key}:`, 'm')))
}

/** Where a word in quotation marks stands behind a setting; else where the setting begins. */
function placeOfWord(text: string, key: string, word: string): number {
  const start = placeOfKey(text, key)
  const at = ["'", '"', '`'].map((mark) => text.indexOf(`${mark}${word}${mark}`, start))
  const found = at.filter((each) => each >= 0)
  return found.length > 0 ? Math.min(...found) + 1 : start
}
