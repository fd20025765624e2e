import { describe, expect, test } from 'vitest'
import { buildReport } from '@/lib/report/build-report'
import { article, siteOf } from '@/tests/lib/editing/site-of'

/** So many 汉字 by chance, always the same for a seed: no two texts share any. */
function prose(seed: number, count: number): string {
  let state = seed * 7919 + 1
  const letters = Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return 0x4e00 + (Math.floor(state / 2 ** 8) % 0x5000)
  })
  return String.fromCodePoint(...letters)
}

const slugs = (lines: readonly { readonly slug: string }[]) => lines.map(({ slug }) => slug)

describe('buildReport', () => {
  test('finds nothing in an empty site', async () => {
    expect(buildReport(await siteOf({}))).toEqual({
      articles: 0,
      stale: [],
      orphaned: [],
      thin: [],
      overlapping: [],
    })
  })

  test('names overdue articles, longest overdue first', async () => {
    const checked = (day: string) => [`checkedAt: ${day}`, 'reviewEvery: 30d']
    const { stale } = buildReport(
      await siteOf({
        'articles/phone/kept.md': article('甲怎么办?', checked('2026-10-24')),
        'articles/phone/late.md': article('乙怎么办?', checked('2026-10-23')),
        'articles/phone/later.md': article('丙怎么办?', [
          ...checked('2026-01-01'),
          'checkedWith: iOS 26',
        ]),
        'articles/phone/wrong.md': article('丁怎么办?', checked('2026-02-30')),
        'articles/phone/draft.md': article('戊怎么办?', [...checked('2026-01-01'), 'draft: true']),
      }),
    )
    expect(stale).toEqual([
      {
        slug: 'later',
        title: '丙怎么办?',
        file: 'content/articles/phone/later.md',
        checkedAt: '2026-01-01',
        checkedWith: 'iOS 26',
        reviewEveryDays: 30,
        daysLate: 296,
      },
      expect.objectContaining({ slug: 'late', checkedWith: undefined, daysLate: 1 }),
    ])
  })

  test('names articles that nothing leads to', async () => {
    const { orphaned } = buildReport(
      await siteOf({
        'articles/phone/hub.md': article(
          '从哪里看起?',
          ['recommended: [picked]'],
          '\n看[一](/articles/linked#a)、[二](/articles/former)和[自己](/articles/hub)。\n',
        ),
        'articles/phone/draft.md': article('没写完?', ['draft: true', 'recommended: [lonely]']),
        'articles/phone/linked.md': article('链接到的?'),
        'articles/phone/moved.md': article('换过地址的?', ['aliases: [former]']),
        'articles/phone/picked.md': article('推荐的?'),
        'articles/phone/pinned.md': article('置顶的?'),
        'articles/phone/in-topic.md': article('专题里的?'),
        'articles/phone/names-topic.md': article('自己说属于专题的?', ['topics: [start]']),
        'articles/phone/on-page.md': article('关于页里的?'),
        'articles/phone/lonely.md': article('没人要的?'),
        'topics/start.md': '---\ntitle: 起步\nsummary: 起步\narticles: [in-topic]\n---\n',
        'pages/about.md':
          '---\ntitle: 关于\nsummary: 关于\nupdatedAt: 2026-01-01\n---\n\n[看](/articles/on-page)\n',
        'pinned.yml': 'articles: [pinned]\nsearches: []\n',
      }),
    )
    expect(slugs(orphaned)).toEqual(['hub', 'lonely'])
  })

  test('does not take being kept out of 热门 for a link', async () => {
    const { orphaned } = buildReport(
      await siteOf({
        'articles/phone/a.md': article('甲怎么办?'),
        'pinned.yml': 'articles: []\nsearches: []\nnotHot: [a]\n',
      }),
    )
    expect(slugs(orphaned)).toEqual(['a'])
  })

  test('names thin articles with what is missing', async () => {
    const { thin } = buildReport(
      await siteOf({
        'articles/phone/enough.md': article('甲怎么办?', [], `\n${prose(1, 500)}\n`),
        'articles/phone/short.md': article('乙怎么办?', [], `\n${prose(1, 200)}\n`),
        'articles/phone/steps.md': article(
          '丙怎么办?',
          [],
          `\n### 1. 打开\n\n点一下。\n\n### 2. 点开\n\n${prose(1, 400)}\n`,
        ),
        'articles/phone/flat.md': `---\ntitle: 丁怎么办?\npublishedAt: 2026-01-02\n---\n\n${prose(1, 900)}\n`,
      }),
    )
    expect(thin.map(({ slug, reason }) => [slug, reason])).toEqual([
      ['short', '不到 300 字'],
      ['steps', '只有 2 步'],
      ['flat', '没有小标题'],
    ])
  })

  test('pairs articles that ask the same or say the same, most alike first', async () => {
    const text = prose(1, 600)
    const { overlapping } = buildReport(
      await siteOf({
        'articles/phone/a.md': article('微信怎么解绑银行卡?要多久?', [], `\n${prose(2, 400)}\n`),
        'articles/phone/b.md': article('微信如何解绑一张银行卡', [], `\n${prose(3, 400)}\n`),
        'articles/phone/c.md': article('手机丢了怎么找?', [], `\n${text}\n`),
        'articles/phone/d.md': article('换屏幕要多少钱?', [], `\n${text.slice(0, 500)}\n`),
        'articles/phone/e.md': article('手机丢了怎么报警?', [], `\n${prose(4, 600)}\n`),
        'articles/phone/f.md': article('头像能换吗?头像怎么换?'),
        'articles/phone/g.md': article('支付宝怎么解绑银行卡?', [], `\n${prose(5, 400)}\n`),
        'articles/phone/h.md': article('淘宝怎么解绑银行卡?', [], `\n${prose(6, 400)}\n`),
      }),
    )
    expect(
      overlapping.map(({ first, second, titleShare, textShare }) => [
        `${first.slug} ${second.slug}`,
        Math.round(titleShare * 100),
        Math.round(textShare * 100),
      ]),
    ).toEqual([
      ['c d', 0, 91],
      ['a b', 71, 0],
    ])
  })

  test('does not take phrases that the whole site uses for an overlap', async () => {
    const phrase = prose(1, 200)
    const texts = Array.from({ length: 25 }, (_, at) => {
      const own = prose(100 + at, 150)
      return [
        `articles/phone/a${at}.md`,
        article(`${prose(200 + at, 5)}?`, [], `\n${phrase}${own}\n`),
      ]
    })
    const { overlapping } = buildReport(await siteOf(Object.fromEntries(texts)))
    expect(overlapping).toEqual([])
  })
})
