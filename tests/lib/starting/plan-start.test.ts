import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'
import { hasSamples, planStart } from '@/lib/starting/plan-start'
import type { SiteRequest } from '@/lib/starting/read-site-request'

const request: SiteRequest = {
  name: '小店帮助',
  description: '下单、退换、开发票，一步一步说清楚。',
  url: 'https://help.example.com',
  categories: [
    { slug: 'orders', title: '订单' },
    { slug: 'refunds', title: '退款' },
  ],
  contactEmail: 'help@example.com',
}

/** A small site of samples, as the software comes with one. */
const SAMPLES: Readonly<Record<string, string>> = {
  'content/README.md': '# 怎么写一篇文章\n',
  'content/articles/jd/unbind.md': '---\ntitle: 京东怎么解绑\n---\n',
  'content/articles/jd/unbind-1.svg': '<svg/>',
  'content/topics/new-phone.md': '---\ntitle: 换机\narticles: [unbind]\n---\n',
  'content/authors/editors.md': '---\nname: 指南示例\nsummary: 示例。\n---\n',
  'content/authors/devices.md': '---\nname: 手机示例\nsummary: 示例。\n---\n',
  'content/categories.yml': 'categories: []\n',
  'content/pinned.yml': 'articles: [unbind]\n',
  'content/redirects.yml': 'redirects: []\n',
  'content/allowed.yml': 'phones: []\ndomains: []\n',
  'content/synonyms.yml': 'synonyms:\n  - [解绑, 取消绑定]\n',
  'content/tags.yml': 'aliases: {}\n',
  'content/blocked-searches.yml': 'words: [刷单]\n',
  'content/pages/about.md': '---\ntitle: 关于指南\n---\n',
  'content/pages/privacy.md': readFileSync('content/pages/privacy.md', 'utf8'),
  'site.config.ts': readFileSync('site.config.ts', 'utf8'),
  '.github/CODEOWNERS': '# Who reviews.\n# /content/articles/jd/ @ORG/jd\n',
}
const files = new Map(Object.entries(SAMPLES).map(([path, text]) => [path, Buffer.from(text)]))
const now = new Date('2026-11-30T02:00:00Z')

/** The files as they are afterwards. */
function afterwards(): ReadonlyMap<string, string> {
  const texts = new Map(Object.entries(SAMPLES))
  for (const { path, after } of planStart(request, files, now)) {
    if (after) texts.set(path, Buffer.from(after).toString('utf8'))
    else texts.delete(path)
  }
  return texts
}

describe('planStart', () => {
  const texts = afterwards()

  test('takes the samples out with all that is theirs, and keeps what serves every site', () => {
    expect([...texts.keys()].sort()).toEqual([
      '.github/CODEOWNERS',
      'content/README.md',
      'content/allowed.yml',
      'content/articles/orders/find-and-follow.md',
      'content/authors/editors.md',
      'content/blocked-searches.yml',
      'content/categories.yml',
      'content/pages/about.md',
      'content/pages/privacy.md',
      'content/pinned.yml',
      'content/synonyms.yml',
      'content/tags.yml',
      'site.config.ts',
    ])
    expect(texts.get('content/synonyms.yml')).toBe(SAMPLES['content/synonyms.yml'])
  })

  test('leaves nothing for the check to say, warnings included', async () => {
    const content = await Promise.all(
      [...texts]
        .filter(([path]) => path.startsWith('content/'))
        .map(([path, text]) => toContentFile(path, Buffer.from(text))),
    )
    const options = { now, host: 'help.example.com', siteName: request.name }
    expect(checkFiles(content, options)).toEqual([])
  })

  test('spaces a Latin name as Chinese text does', () => {
    const named = planStart({ ...request, name: 'HowTo' }, files, now)
    const written = named.map(({ after }) => Buffer.from(after ?? '').toString()).join('\n')
    expect(written).toMatch(/关于 HowTo\n/)
    expect(written).toMatch(/^## HowTo 写什么？$/m)
    expect(written).not.toMatch(/(?:关于|\p{Script=Han})HowTo|HowTo\p{Script=Han}/u)
  })

  test('does not name the samples any more', () => {
    const words = [...texts]
      .filter(([path]) => !/synonyms|README/.test(path))
      .map(([, text]) => text)
      .join('\n')
    expect(words).not.toMatch(/关于指南|示例|京东|jd\b/)
  })

  test('writes the settings', () => {
    expect(texts.get('site.config.ts')).toContain(
      "  name: '小店帮助',\n  description: '下单、退换、开发票，一步一步说清楚。',\n  url: 'https://help.example.com',\n  navigation: ['orders', 'refunds'],\n  contactEmail: 'help@example.com',\n})",
    )
    expect(texts.get('.github/CODEOWNERS')).toBe(
      '# Who reviews.\n# /content/articles/orders/ @REPLACE-ORG/REPLACE-TEAM-orders\n# /content/articles/refunds/ @REPLACE-ORG/REPLACE-TEAM-refunds\n',
    )
  })
})

describe('hasSamples', () => {
  test('is so until they are taken out', () => {
    expect(hasSamples(files)).toBe(true)
    const after = [...afterwards()].map(([path, text]) => [path, Buffer.from(text)] as const)
    expect(hasSamples(new Map(after))).toBe(false)
  })
})
