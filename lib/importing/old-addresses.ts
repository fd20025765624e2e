import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { nameOf, nameWithoutEnding, type SourceFile, sourceFolder } from './source-file'
import type { System } from './system'

/** What decides where another system showed a text. */
type OldText = {
  /** From the folder of texts: `guide/01-start.md`. */
  readonly place: string
  readonly values: Readonly<Record<string, unknown>>
  /** `2024-05-12T14:30:39+08:00` */
  readonly publishedAt: string
}

/** Returns the addresses under which readers found a text before; those that cannot be known are left out. */
export type OldAddresses = (text: OldText) => readonly string[]

/**
 * How a system made addresses, as its settings say, else by its standard (Hexo “Permalinks”, Hugo “URL
 * management”, VitePress “Routing”, Docusaurus “Docs introduction”, MkDocs “use_directory_urls”). Those
 * that the text itself names come first.
 */
export function readOldAddresses(system: System, files: readonly SourceFile[]): OldAddresses {
  const standard = STANDARDS[system.name]?.(settingsOf(files))
  return (text) => {
    const { permalink, url, aliases, redirect_from: from } = text.values
    const named = [permalink, url].flatMap((each) => pathOf(each) ?? [])
    const others = [aliases, from].flat().flatMap((each) => pathOf(each) ?? [])
    // A permalink with signs in it is a pattern, which Jekyll fills in.
    const own = named.filter((each) => !each.includes(':'))
    const shown = own.length > 0 ? own : [standard?.(text)].flatMap((each) => each ?? [])
    return [...new Set([...shown, ...others])]
  }
}

/** The path of a whole address, or one that begins with `/`; other names (Obsidian's) are none. */
function pathOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || /[\s#*]/.test(value.trim())) return undefined
  const path = value.trim().replace(/^https?:\/\/[^/]+(?=\/)/, '')
  return /^\/(?!\/)/.test(path) ? path : undefined
}

type Settings = {
  /** The values of a settings file, by a pattern of its name. */
  readonly values: (name: RegExp) => Readonly<Record<string, unknown>>
  /** Its text, where it is a program. */
  readonly text: (name: RegExp) => string
}

type Standard = (settings: Settings) => (text: OldText) => string | undefined

const STANDARDS: Readonly<Record<string, Standard>> = {
  Hexo: ({ values }) => {
    const { permalink, root } = values(/(?:^|\/)_config\.ya?ml$/)
    const pattern = typeof permalink === 'string' ? permalink : ':year/:month/:day/:title/'
    return (text) => filled(`${baseOf(root)}${pattern.replace(/^\//, '')}`, text)
  },
  Hugo: ({ values }) => {
    const { permalinks, baseURL } = values(/(?:^|\/)(?:hugo|config)\.(?:toml|ya?ml|json)$/)
    const patterns = { ...recordOf(recordOf(permalinks).page), ...recordOf(permalinks) }
    const base = baseOf(baseURL)
    return (text) => {
      const pattern = patterns[text.place.split('/')[0] ?? '']
      const path = typeof pattern === 'string' ? pattern : '/:sections/:slugorfilename/'
      const full = filled(`${base}${path.replace(/^\//, '')}`, text)
      return full
        ?.toLowerCase()
        .replace(/\s+/g, '-')
        .replace(/\/{2,}/g, '/')
    }
  },
  'VuePress 或 VitePress': ({ text }) => {
    const config = text(/(?:^|\/)\.(?:vuepress|vitepress)\/config\.\w+$/)
    const ending = /\bcleanUrls:\s*true/.test(config) ? '' : '.html'
    return ({ place }) => `${baseOf(stringIn(config, 'base'))}${asPage(place, ending)}`
  },
  Docusaurus: ({ text }) => {
    const config = text(/(?:^|\/)docusaurus\.config\.\w+$/)
    const route = stringIn(config, 'routeBasePath') ?? 'docs'
    const base = baseOf(`${baseOf(stringIn(config, 'baseUrl'))}${route}`)
    return ({ place, values: { slug, id } }) => {
      const folders = sourceFolder(place).split('/').map(withoutNumber)
      const named = typeof slug === 'string' ? slug : typeof id === 'string' ? id : undefined
      const last = named ?? withoutNumber(nameWithoutEnding(place))
      const isIndex =
        named === undefined && [...INDEXES, folders.at(-1)].includes(last.toLowerCase())
      if (last.startsWith('/')) return `${base}${last}`.replace(/\/{2,}/g, '/')
      return `${base}${[...folders, ...(isIndex ? [] : [last])].filter(Boolean).join('/')}`
    }
  },
  MkDocs: ({ values }) => {
    const { use_directory_urls: isFolder, site_url: url } = values(/(?:^|\/)mkdocs\.ya?ml$/)
    const ending = isFolder === false ? '.html' : '/'
    return ({ place }) => `${baseOf(url)}${asPage(place, ending)}`
  },
}

const INDEXES: readonly (string | undefined)[] = ['index', 'readme']

/** `guide/start.md` → `guide/start.html`; of the index of a folder, `guide/`. */
function asPage(place: string, ending: string): string {
  const folder = sourceFolder(place)
  const before = folder === '' ? '' : `${folder}/`
  return INDEXES.includes(nameWithoutEnding(place).toLowerCase())
    ? before
    : `${before}${nameWithoutEnding(place)}${ending}`
}

/** `01-start` → `start`; a date in front is part of the name. */
function withoutNumber(name: string): string {
  return /^\d+[-_.]\d/.test(name) ? name : name.replace(/^\d+\s*[-_.]+\s*/, '')
}

/** A pattern of Hexo or Hugo with everything in it; `undefined` where it asks for what is not known. */
function filled(pattern: string, { place, values, publishedAt }: OldText): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt) ?? []
  const isIndex = /^_?index$/i.test(nameWithoutEnding(place))
  const folder = isIndex ? sourceFolder(sourceFolder(place)) : sourceFolder(place)
  const name = isIndex ? nameOf(sourceFolder(place)) : nameWithoutEnding(place)
  const bare = name.replace(/^\d{4}-\d{2}-\d{2}-/, '')
  const slug = typeof values.slug === 'string' ? values.slug : undefined
  const known: Readonly<Record<string, string | undefined>> = {
    year,
    month,
    day,
    i_month: String(Number(month)),
    i_day: String(Number(day)),
    // Of Hexo it is the place, of Hugo the title, which is seldom known to the letter.
    title: slug ?? (folder === '' || pattern.includes(':section') ? bare : `${folder}/${bare}`),
    name: bare,
    slug,
    filename: name,
    contentbasename: name,
    slugorfilename: slug ?? name,
    slugorcontentbasename: slug ?? name,
    section: folder.split('/')[0],
    sections: folder,
  }
  let isWhole = true
  const path = pattern.replace(/:([a-z_]+)/g, (_, key: string) => {
    isWhole &&= known[key] !== undefined
    return known[key] ?? ''
  })
  return isWhole ? path : undefined
}

function settingsOf(files: readonly SourceFile[]): Settings {
  const text = (name: RegExp) => {
    const found = files.find(({ path }) => name.test(path))
    return found ? new TextDecoder().decode(found.bytes) : ''
  }
  const values = (name: RegExp) => {
    try {
      const path = files.find((file) => name.test(file.path))?.path ?? ''
      return recordOf(
        path.endsWith('.toml')
          ? parseToml(text(name))
          : parseYaml(text(name), { logLevel: 'error' }),
      )
    } catch {
      // With signs of its own (`!!python/name` of MkDocs): its standard then holds.
      return {}
    }
  }
  return { text, values }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** `base: '/docs/'` in a program → `/docs/` */
function stringIn(program: string, key: string): string | undefined {
  return new RegExp(`\\b${key}:\\s*['"]([^'"]*)['"]`).exec(program)?.[1]
}

/** `https://a.example/docs`, `docs` → `/docs/`; nothing → `/` */
function baseOf(value: unknown): string {
  const path = typeof value === 'string' ? value.replace(/^https?:\/\/[^/]*/, '') : ''
  return `/${path}/`.replace(/\/{2,}/g, '/')
}
