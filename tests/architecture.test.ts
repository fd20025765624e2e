import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importRule, type Layer } from './import-rule'

/**
 * The import rule of docs/architecture.md: layers point one way. A layer is the first folder (or file)
 * that matches; each may import itself and what is listed, types from anywhere below `lib/`.
 */
const LAYERS: readonly Layer[] = [
  // What lies in lib/ itself knows nothing of the site.
  { name: 'leaves', files: /^lib\/[^/]+\.ts$/, imports: [] },
  // What an owner may write, and how it is checked; the values are in site.config.ts.
  { name: 'settings', files: /^lib\/settings\//, imports: ['leaves'] },
  { name: 'config', files: /^site\.config\.ts$/, imports: ['settings', 'leaves'] },
  { name: 'markdown', files: /^lib\/markdown\//, imports: ['leaves'] },
  { name: 'content', files: /^lib\/content\//, imports: ['markdown', 'leaves', 'config'] },
  { name: 'checks', files: /^lib\/checks\//, imports: ['content', 'markdown', 'leaves', 'config'] },
  {
    name: 'changes',
    files: /^lib\/changes\//,
    imports: ['checks', 'content', 'markdown', 'leaves', 'config'],
  },
  {
    name: 'editing',
    files: /^lib\/editing\//,
    imports: ['checks', 'content', 'markdown', 'leaves', 'config'],
  },
  {
    name: 'importing',
    files: /^lib\/importing\//,
    imports: ['checks', 'content', 'markdown', 'leaves', 'config'],
  },
  {
    name: 'report',
    files: /^lib\/report\//,
    imports: ['checks', 'content', 'markdown', 'leaves', 'config'],
  },
  // How an owner's site begins.
  {
    name: 'starting',
    files: /^lib\/starting\//,
    imports: ['checks', 'content', 'markdown', 'leaves', 'config'],
  },
  { name: 'search', files: /^lib\/search\//, imports: ['content', 'markdown', 'leaves', 'config'] },
  // How the site looks, from the owner's settings.
  { name: 'looks', files: /^lib\/looks\//, imports: [] },
  { name: 'seo', files: /^lib\/seo\//, imports: ['content', 'markdown', 'leaves', 'config'] },
  { name: 'engagement', files: /^lib\/engagement\//, imports: ['leaves'] },
  // All that each address shows; what decides whether its page must be rendered again.
  {
    name: 'page-data',
    files: /^lib\/page-data\//,
    imports: ['seo', 'content', 'markdown', 'engagement', 'leaves', 'config'],
  },
  // What answers a request by the minute; where readers' counts meet the site's words.
  {
    name: 'api',
    files: /^lib\/api\//,
    imports: ['engagement', 'search', 'content', 'markdown', 'leaves', 'config'],
  },
  { name: 'components', files: /^components\//, imports: ['leaves'] },
  // The editors' side of the site: its pages, their parts and who gets in.
  {
    name: 'studio',
    files: /^lib\/studio\//,
    imports: ['api', 'components', 'engagement', 'content', 'leaves', 'config'],
  },
  {
    name: 'app',
    files: /^app\//,
    imports: [
      'looks',
      'components',
      'page-data',
      'api',
      'studio',
      'search',
      'seo',
      'content',
      'markdown',
      'leaves',
      'config',
      'engagement',
    ],
  },
  {
    name: 'scripts',
    files: /^scripts\//,
    imports: [
      'settings',
      'looks',
      'components',
      'page-data',
      'changes',
      'checks',
      'editing',
      'importing',
      'starting',
      'report',
      'api',
      'studio',
      'search',
      'seo',
      'content',
      'markdown',
      'leaves',
      'config',
      'engagement',
      'root',
    ],
  },
  {
    name: 'root',
    files: /^(?:contentlayer\.config|next\.config)\.ts$/,
    imports: ['content', 'engagement', 'leaves', 'config'],
  },
]

/** Browser code may use these besides: they touch neither files nor content. */
const BROWSER_SAFE = /^lib\/search\/(?:browser|client)\//

const root = path.resolve(import.meta.dirname, '..')
const files = ['app', 'components', 'lib', 'scripts']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  )
  .concat(['site.config.ts', 'contentlayer.config.ts', 'next.config.ts'])
  .filter((file) => /\.tsx?$/.test(file))

type Import = { readonly file: string; readonly target: string; readonly isType: boolean }

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
  )
  return [...found].flatMap(([, isType, from, dynamic]) => {
    const target = resolve(file, from ?? dynamic ?? '')
    return target ? [{ file, target, isType: isType !== undefined }] : []
  })
}

function resolve(file: string, specifier: string): string | undefined {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : undefined
  return base && files.find((each) => each === base || each.replace(/\.tsx?$/, '') === base)
}

const layerOf = (file: string) => LAYERS.find((layer) => layer.files.test(file))
const imports = files.flatMap(importsOf)

describe('React in the browser', () => {
  test('is for the preview alone: a reader gets finished pages and one small script', () => {
    const client = files.filter((file) =>
      /^['"]use client['"]/m.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(client).toEqual(['components/preview/preview-updates.client.tsx'])
  })
})

describe('layers', () => {
  test('every file belongs to one', () => {
    expect(files.filter((file) => !layerOf(file))).toEqual([])
  })

  test('point one way', () => {
    const wrong = imports.filter(({ file, target, isType }) => {
      const from = layerOf(file)
      const to = layerOf(target)
      if (!from || !to || from === to || from.imports.includes(to.name)) return false
      if (isType && target.startsWith('lib/')) return false
      return !(from.name === 'components' && BROWSER_SAFE.test(target))
    })
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  test('are known to the linter', async () => {
    const rule = importRule(LAYERS, { components: BROWSER_SAFE })
    await expect(rule).toMatchFileSnapshot('../scripts/import-rule.grit')
  })

  test('no test imports what measures: trials are made in scripts/trials, for both', () => {
    const tests = readdirSync(path.join(root, 'tests'), { recursive: true })
      .map((file) => `tests/${file}`)
      .filter((file) => /\.tsx?$/.test(file))
    expect(tests.length).toBeGreaterThan(100)
    const measuring = tests.filter((file) =>
      /from '@\/scripts\/bench\//.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(measuring).toEqual([])
  })

  test('have no cycles', () => {
    const graph = groupByFile(imports.filter(({ isType }) => !isType))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (done.has(file) || trail.includes(file)) return
      for (const { target } of graph.get(file) ?? []) walk(target, [...trail, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  test('only the source touches contentlayer’s output', () => {
    const users = files.filter((file) =>
      readFileSync(path.join(root, file), 'utf8').includes("from 'contentlayer/generated'"),
    )
    expect(users).toEqual(['lib/content/source.ts'])
  })

  test('client components end in .client.tsx, error boundaries aside', () => {
    const clients = files.filter((file) =>
      /^['"]use client['"]/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    const misnamed = clients.filter(
      (file) => !/\.client\.tsx$|^app\/(?:global-)?error\.tsx$/.test(file),
    )
    expect(misnamed).toEqual([])
  })
})

describe('names', () => {
  /** What Next asks of its files, and of files of examples. */
  const GIVEN =
    /^(?:GET|HEAD|POST|examples|metadata|viewport|dynamic|dynamicParams|revalidate|generate(?:Metadata|StaticParams))$/
  /** `export async function name`, `export const name`, `export type name` … */
  const EXPORTED = /^export (?:async )?(?:function|const|let|class|type) (\w+)/gm

  test('that are exported stand for one thing', () => {
    const places = new Map<string, string[]>()
    for (const file of files) {
      // Its document types have the names that contentlayer gives their documents.
      if (file === 'contentlayer.config.ts') continue
      for (const [, name = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(EXPORTED)) {
        if (!GIVEN.test(name)) places.set(name, [...(places.get(name) ?? []), file])
      }
    }
    expect(places.size).toBeGreaterThan(2000)
    expect([...places].filter(([, where]) => new Set(where).size > 1)).toEqual([])
  })
})

function groupByFile(list: readonly Import[]): ReadonlyMap<string, readonly Import[]> {
  const groups = new Map<string, Import[]>()
  for (const each of list) groups.set(each.file, [...(groups.get(each.file) ?? []), each])
  return groups
}
