import { request } from 'node:http'

const SLUG = 'jd-finance-unbind-card'
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0'

/** Readers come from addresses that a proxy tells of, so that no limit of one reader is in the way. */
export const BEHIND_PROXY = { TRUSTED_PROXIES: '127.0.0.1' } as const

/** An address of its own for each number, in networks of their own. */
export function addressOf(n: number): string {
  return `${20 + (Math.floor(n / 62_500) % 200)}.${Math.floor(n / 250) % 250}.${n % 250}.9`
}

/** What readers got an answer for, and what was cut off. */
export type Promised = {
  views: number
  readonly receipts: string[]
  cutOff: number
}

/** Views and votes of an article over HTTP. */
export type SentReaders = {
  /** Sends one view or one vote, and remembers the answer; false where none came. */
  readonly one: () => Promise<boolean>
  readonly promised: Promised
  readonly slug: string
}

/** @param siteUrl asked each time, since a site that was ended comes back on another port */
export async function sendReaders(siteUrl: () => string): Promise<SentReaders> {
  const page = await (await fetch(`${siteUrl()}/articles/${SLUG}`)).text()
  const contentHash = /name="contentHash" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const promised: Promised = { views: 0, receipts: [], cutOff: 0 }
  let sent = 0
  return {
    slug: SLUG,
    promised,
    one: async () => {
      sent += 1
      const n = sent
      const isVote = n % 2 === 0
      const body = isVote ? { slug: SLUG, contentHash, helpful: n % 4 === 0 } : { slug: SLUG }
      try {
        const address = `${siteUrl()}/api/v1/${isVote ? 'votes' : 'views'}`
        const { status, text } = await post(address, JSON.stringify(body), addressOf(n))
        if (status !== 200) return false
        if (isVote) promised.receipts.push(JSON.parse(text).receipt)
        else promised.views += 1
        return true
      } catch {
        promised.cutOff += 1
        return false
      }
    },
  }
}

/** @throws when no whole answer comes */
function post(address: string, body: string, from: string) {
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': AGENT,
      'x-forwarded-for': from,
    }
    const sent = request(address, { method: 'POST', headers, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
      response.on('aborted', () => reject(new Error('cut off')))
    })
    sent.on('error', reject)
    sent.setTimeout(20_000, () => sent.destroy(new Error('no answer')))
    sent.end(body)
  })
}
