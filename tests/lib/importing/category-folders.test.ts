import { describe, expect, test } from 'vitest'
import { categoryFolders, categoryNamed } from '@/lib/importing/category-folders'
import { settingsChanges } from '@/lib/importing/change-settings'

describe('categoryFolders', () => {
  test('takes the folders below the one in which nearly all lie', () => {
    const paths = [
      'docs/a/1.md',
      'docs/a/2.md',
      'docs/b/3.md',
      'docs/b/4/4.md',
      'tips/5.md',
      '6.md',
    ]
    expect([...categoryFolders(paths).values()]).toEqual([
      'docs/a',
      'docs/a',
      'docs/b',
      'docs/b',
      'tips',
      '',
    ])
  })
})

describe('categoryNamed', () => {
  test('reads a folder as words', () => {
    expect(categoryNamed('01-vegetable_dish')).toEqual({
      slug: 'vegetable-dish',
      title: 'vegetable dish',
    })
    expect(categoryNamed('家常菜')).toEqual({ slug: 'jia-chang-cai', title: '家常菜' })
  })
})

describe('settingsChanges', () => {
  test('adds what is new, and leaves comments and order alone', () => {
    const files: Record<string, string> = {
      'content/categories.yml':
        '# 顺序\ncategories:\n  - slug: jd\n    title: 京东\n    mark: 京\n    summary: 买。\n',
      'content/allowed.yml': 'phones: []\ndomains: []\n',
      'site.config.ts': "  navigation: ['jd'],\n",
    }
    const categories = [
      { slug: 'jd', title: '京东' },
      { slug: 'soup', title: '汤' },
    ]
    const redirects = [{ from: '/2024/旧文/', to: '/articles/new' }]
    const changes = settingsChanges(
      { categories, domains: ['a.example'], redirects },
      (path) => files[path],
    )
    const text = new Map(changes.map((each) => [each.path, each.text]))
    expect(text.get('content/categories.yml')).toMatch(
      /^# 顺序\n[\s\S]*summary: 买。\n {2}- slug: soup\n {4}title: 汤\n/,
    )
    expect(text.get('content/allowed.yml')).toContain('domain: a.example')
    expect(text.get('site.config.ts')).toBe("  navigation: ['jd', 'soup'],\n")
    expect(text.get('content/redirects.yml')).toBe(
      '# 旧网址现在跳到哪里。写法见 content/README.md 的「旧网址」。\n\nredirects:\n  - from: /2024/旧文/\n    to: /articles/new\n',
    )
    const nothing = { categories: [], domains: [], redirects: [] }
    expect(settingsChanges(nothing, (path) => files[path])).toEqual([])
  })
})
