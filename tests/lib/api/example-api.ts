import path from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { getAnswers } from '@/lib/api/answers'
import { type Api, createApi } from '@/lib/api/api'
import { answerGet, answerPost } from '@/lib/api/endpoint'
import { getHot, getLive } from '@/lib/api/live-lists'
import { onward } from '@/lib/api/onward-endpoint'
import { searches } from '@/lib/api/searches-endpoint'
import type { SiteContent } from '@/lib/api/site-content'
import { stuck } from '@/lib/api/stuck-endpoint'
import { views } from '@/lib/api/views-endpoint'
import { votes } from '@/lib/api/votes-endpoint'
import { createWordTest } from '@/lib/engagement/own-words'
import { fileReaderKeys } from '@/lib/engagement/reader-key'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import type { Store } from '@/lib/engagement/store'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { temporaryFolder } from '@/tests/lib/engagement/temporary-folder'
import { exampleArticles, exampleFrame } from '@/tests/lib/search/example-articles'
import { undocumented } from './documented'

const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1'

const index = openBuiltIndex(buildSearchIndex(exampleArticles, exampleFrame))

/** The site of the tests: two articles, of which one has a second text later and was elsewhere before. */
export type ExampleSite = {
  content: SiteContent
  setText: (text: string, hash: string) => void
  /** What the published pages say from now on. */
  publish: (signals: ReturnType<SiteContent['getShownSignals']>) => void
}

function exampleSite(): ExampleSite {
  let version = { text: '在我的页面点设置，再点支付设置。', hash: 'hash-one-0001' }
  let published: ReturnType<SiteContent['getShownSignals']>
  const titles = new Map([
    ['unbind-card', '京东金融怎么解绑银行卡?'],
    ['refund', '12306 怎么退票?'],
  ])
  return {
    setText: (text, hash) => {
      version = { text, hash }
    },
    publish: (signals) => {
      published = signals
    },
    content: {
      version: () => version,
      getArticle: (asked) => {
        const slug = asked === 'unbind-bank-card' ? 'unbind-card' : asked
        const title = titles.get(slug)
        const hasStep = (id: string) => ['打开设置', '点击解绑'].includes(id)
        return title === undefined ? undefined : { slug, title, contentHash: version.hash, hasStep }
      },
      getTexts: () =>
        [...titles].map(([slug, title]) => ({
          slug,
          contentHash: version.hash,
          loadBlocks: () => [{ kind: 'step', title, text: version.text }],
        })),
      getDisputable: () =>
        [...titles].map(([slug, title]) => ({
          slug,
          contentHash: version.hash,
          outline: [{ steps: [{ id: '打开设置', title }] }],
        })),
      getShownSignals: () => published,
      find: async (query) => ({
        query: query.trim().toLowerCase(),
        total: query.includes('解绑') ? 1 : 0,
      }),
      search: (query) => search(index, { query }),
      shown: {
        isEligible: (slug) => titles.has(slug),
        isOwnWords: createWordTest(['解绑', '银行卡', '退票']),
        getBlocked: () => ['套现'],
      },
    },
  }
}

export type Sent = {
  /** Beside those of a browser; `undefined` leaves one of them out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** A reader of another address. */
  readonly address?: string
}

const writing = {
  views: (request: Request, api: Api) => answerPost(views, request, api),
  searches: (request: Request, api: Api) => answerPost(searches, request, api),
  stuck: (request: Request, api: Api) => answerPost(stuck, request, api),
  onward: (request: Request, api: Api) => answerPost(onward, request, api),
  votes: (request: Request, api: Api) => answerPost(votes, request, api),
}
type Writing = keyof typeof writing
const lists = { live: getLive, hot: getHot, answers: getAnswers }

/**
 * The API over a store in a folder of its own, asked as Next's route handlers ask it. Every answer is
 * held against docs/openapi.yaml.
 */
export function exampleApi(more: { readonly store?: Store } = {}) {
  const folder = temporaryFolder()
  const store = more.store ?? openSqliteStore(path.join(folder, 'engagement.db'))
  onTestFinished(() => store.close())
  const site = exampleSite()
  const log: string[] = []
  /** Moments at which the server was asked for a publication. */
  const asked: string[] = []
  let moment = new Date('2026-11-23T12:00:00+08:00')
  const api: Api = createApi({
    openStore: async () => store,
    content: site.content,
    keys: fileReaderKeys(folder),
    trusted: 1,
    siteUrl: 'https://help.example.com',
    retentionDays: 30,
    now: () => moment,
    log: (line) => log.push(line),
    onUnpublished: () => asked.push(moment.toISOString().slice(11, 19)),
  })
  const headersOf = ({ headers, address = '203.0.113.7' }: Sent) => {
    const all = {
      'user-agent': phone,
      origin: 'https://help.example.com',
      'x-forwarded-for': address,
      'content-type': 'application/json',
      ...headers,
    }
    return new Headers(
      Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    )
  }
  const checked = async (method: string, address: string, response: Response) => {
    expect(await undocumented(method, address, response)).toEqual([])
    return response
  }
  const send = async (name: Writing, body: BodyInit | null, sent: Sent = {}) => {
    const address = `/api/v1/${name}`
    const init = { method: 'POST', body, headers: headersOf(sent), duplex: 'half' }
    const request = new Request(`https://help.example.com${address}`, init)
    return checked('POST', address, await writing[name](request, api))
  }
  return {
    api,
    store,
    site,
    log,
    asked,
    send,
    post: (name: Writing, body: unknown, sent?: Sent) => send(name, JSON.stringify(body), sent),
    get: async (name: keyof typeof lists, query = '') => {
      const address = `/api/v1/${name}`
      const request = new Request(`https://help.example.com${address}${query}`)
      return checked('GET', address, await answerGet(lists[name], request, api))
    },
    setNow: (text: string) => {
      moment = new Date(text)
    },
  }
}
