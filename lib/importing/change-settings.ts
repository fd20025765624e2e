import { isMap, isSeq, parseDocument } from 'yaml'
import type { OldAddress } from '@/lib/content/types'
import { addEntries, type ChangedFile } from './add-entries'
import type { ImportedCategory } from './category-folders'

/** What an import adds to the settings of a site. */
export type Additions = {
  readonly categories: readonly ImportedCategory[]
  readonly domains: readonly string[]
  readonly redirects: readonly OldAddress[]
}

/** Links in the header; more do not fit. */
const MOST_IN_NAVIGATION = 8

/** The settings files with what is new; those to which nothing is added are left out. */
export function settingsChanges(
  { categories, domains, redirects }: Additions,
  read: (path: string) => string | undefined,
): readonly ChangedFile[] {
  const categoriesFile = 'content/categories.yml'
  const known = slugsIn(read(categoriesFile) ?? '')
  const added = categories.filter(({ slug }) => !known.has(slug))
  return [
    addEntries(
      categoriesFile,
      read(categoriesFile),
      { key: 'categories' },
      added.map(({ slug, title }) => ({
        slug,
        title,
        summary: `${title}相关的文章。`,
        mark: [...title.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 1).join('').toUpperCase() || '文',
      })),
    ),
    addEntries(
      'content/allowed.yml',
      read('content/allowed.yml'),
      { key: 'domains' },
      domains.map((domain) => ({ domain, owner: '搬来的文章里链接的网站' })),
    ),
    addRedirects(read(REDIRECTS_FILE), redirects),
    addNavigation(read('site.config.ts'), added),
  ].flatMap((each) => each ?? [])
}

export const REDIRECTS_FILE = 'content/redirects.yml'

/** `content/redirects.yml` with more old addresses; `undefined` where there are none to add. */
export function addRedirects(
  text: string | undefined,
  added: readonly OldAddress[],
): ChangedFile | undefined {
  const heading = ' 旧网址现在跳到哪里。写法见 content/README.md 的「旧网址」。'
  return addEntries(REDIRECTS_FILE, text, { key: 'redirects', heading }, added)
}

function slugsIn(yaml: string): ReadonlySet<string> {
  const list = parseDocument(yaml).get('categories')
  const items = isSeq(list) ? list.items : []
  return new Set(items.flatMap((item) => (isMap(item) ? String(item.get('slug')) : [])))
}

function addNavigation(
  config: string | undefined,
  added: readonly ImportedCategory[],
): ChangedFile | undefined {
  const match = /(\bnavigation:\s*\[)([^\]]*)(\])/.exec(config ?? '')
  if (!config || !match) return undefined
  const present = [...(match[2] ?? '').matchAll(/'([^']+)'/g)].map(([, slug = '']) => slug)
  const room = added.map(({ slug }) => slug).filter((slug) => !present.includes(slug))
  const all = [...present, ...room].slice(0, Math.max(present.length, MOST_IN_NAVIGATION))
  if (all.length === present.length) return undefined
  const list = all.map((slug) => `'${slug}'`).join(', ')
  const [whole = '', open = '', , close = ''] = match
  return { path: 'site.config.ts', text: config.replace(whole, `${open}${list}${close}`) }
}
