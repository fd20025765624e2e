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
  /** Pictures that the settings name and that cannot be used. */
  readonly pictures?: readonly { readonly address: string; readonly message: string }[]
}

type Found = Omit<Problem, 'file' | 'line' | 'column'> & { readonly at: number }

/** Where the settings do not go with the content; that each is right by itself has been seen before. */
export function checkSettings(file: SettingsFile, site: Site): readonly Problem[] {
  const placeOf = indexLines(file.text)
  return [
    ...unknownCategories(file, site),
    ...deadLinks(file, site),
    ...wrongPictures(file),
    ...untoldStatistics(file, site),
    ...missingContact(file),
  ].map(({ at, ...found }) => ({
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

/** The owner's links to this site, where they name nothing that is there. */
function deadLinks({ text, config }: SettingsFile, site: Site): Found[] {
  const { articles, categories, topics, pages } = site
  const lists = {
    headerLinks: config.headerLinks,
    footerLinks: config.footerLinks,
    tasks: config.home.tasks ?? [],
  }
  return Object.entries(lists).flatMap(([key, links]) =>
    links.flatMap(({ href, label }): Found[] => {
      const [, folder = '', slug = ''] = /^\/([^/?#]*)(?:\/([^/?#]+))?/.exec(href) ?? []
      const known = { articles, categories, topics }[folder]
      const isThere = slug === '' ? !isOnlyAPage(folder) || pages.has(folder) : known?.has(slug)
      if (!href.startsWith('/') || isThere !== false) return []
      const meant = nearest(slug || folder, known ? known.keys() : pages)
      return [
        {
          rule: 'settings-links',
          severity: 'error',
          at: placeOfWord(text, key, href),
          message: `${key} 里「${label}」链到 ${href}，网站上没有这一页`,
          hint: meant
            ? `是不是「${meant}」？`
            : '照网址栏里的地址抄，从 / 开始；没有这一页就删掉这个链接。',
        },
      ]
    }),
  )
}

/** Addresses of one part that the software answers itself; any other is a page in content/pages. */
const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  ...['', 'latest', 'hot', 'topics', 'tags', 'search', 'search.md', 'feed.xml', 'feed.json'],
  ...['sitemap.xml', 'robots.txt', 'llms.txt', 'feedback'],
])

function isOnlyAPage(name: string): boolean {
  return !OWN_ADDRESSES.has(name) && !name.includes('.')
}

function wrongPictures({ text, pictures = [] }: SettingsFile): Found[] {
  return pictures.map(({ address, message }) => ({
    rule: 'settings-pictures',
    severity: 'error',
    at: placeOfWord(text, 'looks', address),
    message: `looks 里写的 public${address}：${message}`,
    hint: '文件放进 public 文件夹，这里写它在网站上的地址：public/brand/logo.svg 写成 /brand/logo.svg。',
  }))
}

const PRIVACY = 'content/pages/privacy.md'
/** What a page says that has nothing of anybody else on it. */
const NOTHING_FOREIGN = /(?:没有|不用|不加载|不含)[^。！？\n]{0,16}(?:第三方|跟踪器)/

/** Where a third party's script counts, there is a page that says so, and no words that deny it. */
function untoldStatistics({ text, config }: SettingsFile, { documents }: Site): Found[] {
  if (!config.statistics) return []
  const wrong = (message: string, hint: string): Found => ({
    rule: 'settings-statistics',
    severity: 'error',
    at: placeOfKey(text, 'statistics'),
    message,
    hint,
  })
  const page = documents.get(PRIVACY)
  if (!page) {
    return [
      wrong(
        `写了 statistics（统计脚本），却没有 ${PRIVACY}`,
        '读者要能看到谁在统计：加上隐私页，末尾会自动写明；或者删掉 statistics。',
      ),
    ]
  }
  const lines = page.text.split('\n')
  return lines.flatMap((line, index) => {
    const denied = NOTHING_FOREIGN.exec(line)?.[0]
    return denied
      ? [
          wrong(
            `写了 statistics（统计脚本），${PRIVACY} 第 ${index + 1} 行还说「${denied}」`,
            '改掉这句话；用了什么、数据去哪里，程序会自动写在隐私页末尾。',
          ),
        ]
      : []
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
