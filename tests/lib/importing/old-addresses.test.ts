import { describe, expect, test } from 'vitest'
import { readOldAddresses } from '@/lib/importing/old-addresses'
import { recogniseSystem } from '@/lib/importing/system'

const publishedAt = '2024-05-02T08:00:00+08:00'

/** Where a text was found on a site of these files. */
function addresses(
  files: Readonly<Record<string, string>>,
  place: string,
  values: Readonly<Record<string, unknown>> = {},
) {
  const all = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const system = recogniseSystem(all.map(({ path }) => path))
  return readOldAddresses(system, all)({ place, values, publishedAt })
}

const hexo = { '_config.yml': '', 'source/_posts/a.md': '' }
const hugo = { 'hugo.toml': '', 'content/posts/a.md': '' }
const press = (config = '') => ({ 'docs/.vitepress/config.ts': config, 'docs/a.md': '' })
const docusaurus = (config = '') => ({ 'docusaurus.config.js': config, 'docs/a.md': '' })
const mkdocs = (config = '') => ({ 'mkdocs.yml': config, 'docs/a.md': '' })

describe('readOldAddresses', () => {
  test.each([
    ['Hexo, by its standard', hexo, 'a.md', '/2024/05/02/a/'],
    ['Hexo, in a folder', hexo, '生活/做饭.md', '/2024/05/02/生活/做饭/'],
    [
      'Hexo, with a pattern',
      { ...hexo, '_config.yml': 'permalink: /p/:year:i_month/:name.html\nroot: /blog/' },
      'x/a.md',
      '/blog/p/20245/a.html',
    ],
    ['Hugo, by its standard', hugo, 'posts/Big Font.md', '/posts/big-font/'],
    ['Hugo, a folder of its own', hugo, 'posts/a/index.md', '/posts/a/'],
    [
      'Hugo, with a pattern',
      { ...hugo, 'hugo.toml': '[permalinks]\nposts = "/:year/:month/:filename/"' },
      'posts/a.md',
      '/2024/05/a/',
    ],
    ['VitePress', press(), 'guide/a.md', '/guide/a.html'],
    ['VitePress, an index', press(), 'guide/index.md', '/guide/'],
    [
      'VitePress, as it is set',
      press("export default { base: '/docs/', cleanUrls: true }"),
      'guide/a.md',
      '/docs/guide/a',
    ],
    ['Docusaurus', docusaurus(), '01-guide/02-a.md', '/docs/guide/a'],
    ['Docusaurus, an index', docusaurus(), 'guide/README.md', '/docs/guide'],
    ['Docusaurus, at the top', docusaurus("routeBasePath: '/'"), 'a.md', '/a'],
    ['MkDocs', mkdocs(), 'guide/a.md', '/guide/a/'],
    ['MkDocs, as files', mkdocs('use_directory_urls: false'), 'guide/a.md', '/guide/a.html'],
    [
      'MkDocs, below a path',
      mkdocs('site_url: https://x.example/docs/\nx: !!python/name:a.b'),
      'a.md',
      '/docs/a/',
    ],
  ] as const)('%s', (_, files, place, found) => {
    expect(addresses(files, place)).toEqual([found])
  })

  test('takes what the text itself names, and leaves out what cannot be known', () => {
    expect(addresses(docusaurus(), 'guide/a.md', { slug: '/begin' })).toEqual(['/docs/begin'])
    expect(addresses(docusaurus(), 'guide/a.md', { id: 'b' })).toEqual(['/docs/guide/b'])
    expect(addresses(hugo, 'posts/a.md', { url: '/x/', aliases: ['/y', 'z'] })).toEqual([
      '/x/',
      '/y',
    ])
    expect(
      addresses({ 'a.md': '' }, 'a.md', {
        permalink: 'https://old.example/p/a.html',
        redirect_from: '/b',
      }),
    ).toEqual(['/p/a.html', '/b'])
    expect(addresses({ 'a.md': '' }, 'a.md', { permalink: '/:title/' })).toEqual([])
    const pattern = { ...hexo, '_config.yml': 'permalink: /:category/:hash/' }
    expect(addresses(pattern, 'a.md')).toEqual([])
  })
})
