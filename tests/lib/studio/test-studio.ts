import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { ArticleSummary } from '@/lib/content/types'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Store } from '@/lib/engagement/store'
import { hashPassword } from '@/lib/studio/session/password'
import { issueToken } from '@/lib/studio/session/session'
import { createAccess, type Studio } from '@/lib/studio/studio'
import { avatar, NOW, revision, TODAY, unbind } from '@/tests/lib/engagement/insights/sample'
import { temporaryFolder } from '@/tests/lib/engagement/temporary-folder'

export const SITE = 'https://help.example.com'
export const PASSWORD = 'a good password'
const passwordHash = await hashPassword(PASSWORD)

const summary = (article: typeof unbind): ArticleSummary => ({
  ...article,
  summary: '',
  category: 'jd',
  author: 'editors',
  tags: [],
  topics: [],
  publishedAt: '2024-05-12T14:30:39+08:00',
  recommended: [],
  aliases: [],
  checkedSteps: [],
  sources: [],
  draft: false,
  noindex: false,
  minutes: 1,
  outline: article.outline.map((section) => ({ ...section, kind: 'steps' })),
  contentHash: 'r',
})

/** A studio over an empty store of its own, which goes with the test. */
export function openTestStudio(change: Partial<Studio> = {}): Studio {
  const store = openSqliteStore(path.join(temporaryFolder(), 'engagement.db'))
  onTestFinished(() => store.close())
  return {
    siteName: '指南',
    siteUrl: SITE,
    category: 'jd',
    articles: () => [summary(unbind), summary(avatar)],
    search: async (query) => ({
      query,
      total: 1,
      page: 1,
      pageCount: 1,
      hits: [
        {
          slug: unbind.slug,
          category: 'jd',
          publishedAt: '2024-05-12T14:30:39+08:00',
          title: [{ text: unbind.title, marked: false }],
          excerpt: [],
          steps: [],
        },
      ],
      missing: [],
      categories: [],
      topics: [],
      popular: [],
    }),
    store: () => store,
    agentDays: () => ({ '2024-05-12': { GPTBot: { articles: 3, asMarkdown: 1 } } }),
    now: () => NOW,
    addressOf: (request) => request.headers.get('x-test-address') ?? '192.0.2.1',
    stylesheets: async () => ['/_next/static/a.css', '/studio.css'],
    access: createAccess(passwordHash, 'secret'),
    ...change,
  }
}

/** A page as an editor who is signed in asks for it. */
export function asEditor(studio: Studio, address: string): Request {
  const token = issueToken(studio.access.sessionKey, studio.now().getTime())
  return new Request(`${SITE}${address}`, { headers: { cookie: `studio=${token}` } })
}

/** A form sent from a page of the studio; headers given win. */
export function formRequest(
  address: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(`${SITE}${address}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: SITE, ...headers },
  })
}

export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const reader = (n: number) => `reader-${n}`.padEnd(22, '-')

/** Views, votes, stuck steps, searches and two comments; returns the receipts of the comments. */
export async function fillStore(store: Store): Promise<readonly string[]> {
  await store.saveRevisions([revision('unbind-card', 'r2', NOW.getTime() - 86_400_000)])
  await store.recordViews(
    [1, 2, 3].map((n) => ({
      slug: 'unbind-card',
      reader: reader(n),
      networks: [reader(n)],
      day: TODAY,
    })),
  )
  const receipts: string[] = []
  for (let n = 1; n <= 6; n += 1) {
    const receipt = await store.recordVote({
      slug: 'unbind-card',
      revision: 'r2',
      reader: reader(n),
      networks: [reader(n)],
      day: TODAY,
      at: NOW.getTime() - n * 60_000,
      helpful: n > 4,
      ...(n <= 4 ? { reason: 'mismatch', step: 'choose' } : {}),
      ...(n <= 2 ? { words: n === 1 ? '=找不到 <b>按钮</b>' : '页面不一样' } : {}),
    })
    if (n <= 2) receipts.push(receipt)
  }
  await store.recordSearches([
    { query: '注销账号', reader: reader(1), networks: [reader(1)], day: TODAY, total: 0 },
    { query: '解绑', reader: reader(1), networks: [reader(1)], day: TODAY, total: 4 },
  ])
  return receipts
}
