import { describe, expect, test } from 'vitest'
import { plannedBuilds } from '@/lib/editing/planned-changes'
import { article, siteOf } from './site-of'

/** The site of `siteOf` stands at 2026-11-23 08:00 in Asia/Shanghai. */
const dated = (title: string, published: string, keys: readonly string[] = []) =>
  article(title, keys).replace('2026-01-02 10:00', published)

describe('plannedBuilds', () => {
  test('are the coming minutes with their articles, soonest first', async () => {
    const builds = plannedBuilds(
      await siteOf({
        'articles/phone/later.md': dated('后天?', '2026-11-25 07:30:01', ['expiresAt: 2026-12-01']),
        'articles/phone/soon.md': dated('今天?', '2026-11-23 08:00:01'),
        'articles/phone/together.md': article('同时?', ['expiresAt: 2026-11-25 07:31']),
        'articles/phone/now.md': dated('此刻?', '2026-11-23 08:00'),
        'articles/phone/past.md': article('过去?', ['expiresAt: 2026-02-01']),
        'articles/phone/draft.md': dated('草稿?', '2026-12-01', ['draft: true']),
        'articles/phone/wrong.md': dated('写错?', '2026-02-30'),
      }),
    )
    expect(
      builds.map(({ at, changes }) => [at, ...changes.map(({ kind, slug }) => `${kind} ${slug}`)]),
    ).toEqual([
      ['2026-11-23T08:01:00+08:00', 'publish soon'],
      ['2026-11-25T07:31:00+08:00', 'publish later', 'expire together'],
      ['2026-12-01T00:00:00+08:00', 'expire later'],
    ])
    expect(builds[0]?.changes).toEqual([
      { kind: 'publish', slug: 'soon', title: '今天?', file: 'content/articles/phone/soon.md' },
    ])
  })
})
