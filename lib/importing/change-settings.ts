import { isMap, isSeq, parseDocument } from 'yaml'
import type { ImportedCategory } from './category-folders'

/** What an import adds to the settings of a site. */
export type Additions = {
  readonly categories: readonly ImportedCategory[]
  readonly domains: readonly string[]
}

export type ChangedFile = { readonly path: string; readonly text: string }

/** Links in the header; more do not fit. */
const MOST_IN_NAVIGATION = 8

/** The settings files with what is new; those to which nothing is added are left out. */
export function settingsChanges(
  { categories, domains }: Additions,
  read: (path: string) => string | undefined,
): readonly ChangedFile[] {
  const categoriesFile = 'content/categories.yml'
  const known = slugsIn(read(categoriesFile) ?? '')
  const added = categories.filter(({ slug }) => !known.has(slug))
  return [
    addTo(
      categoriesFile,
      read(categoriesFile),
      'categories',
      added.map(({ slug, title }) => ({
        slug,
        title,
        summary: `${title}相关的文章。`,
        mark: [...title.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 1).join('').toUpperCase() || '文',
      })),
    ),
    addTo(
      'content/allowed.yml',
      read('content/allowed.yml'),
      'domains',
      domains.map((domain) => ({ domain, owner: '搬来的文章里链接的网站' })),
    ),
    addNavigation(read('site.config.ts'), added),
  ].flatMap((each) => each ?? [])
}

function slugsIn(yaml: string): ReadonlySet<string> {
  const list = parseDocument(yaml).get('categories')
  const items = isSeq(list) ? list.items : []
  return new Set(items.flatMap((item) => (isMap(item) ? String(item.get('slug')) : [])))
}

/** The YAML with entries at the end of a list; comments and order stay. */
function addTo(
  path: string,
  text: string | undefined,
  key: string,
  entries: readonly Readonly<Record<string, string>>[],
): ChangedFile | undefined {
  if (entries.length === 0) return undefined
  const document = parseDocument(text ?? '')
  const list = document.get(key)
  const present = isSeq(list) ? new Set(list.items.map((item) => String(item))) : new Set<string>()
  const items = entries.map((entry) => document.createNode(entry))
  const added = items.filter((item) => !present.has(String(item)))
  if (added.length === 0) return undefined
  if (isSeq(list)) list.items.push(...added)
  else document.set(key, document.createNode(entries))
  return { path, text: document.toString({ lineWidth: 0 }) }
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
