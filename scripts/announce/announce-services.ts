import { dayToDate, toDay } from '@/lib/date'

/** How an answer of a service is to be taken. */
export type Delivery =
  | { readonly isTaken: true; readonly says: string }
  /** Not now; `until` (milliseconds since 1970) where the service will not take any before. */
  | { readonly isTaken: false; readonly says: string; readonly until?: number }

/** A search engine that is told of addresses. */
export type Service = {
  readonly name: string
  /** Addresses in one call. */
  readonly most: number
  /** Whether it wants to know of addresses that are gone. */
  readonly takesRemoved: boolean
  readonly request: (urls: readonly string[]) => Request
  readonly read: (status: number, body: string, now: number) => Delivery
}

/** The keys and the addresses of the services; without a key a service is not used. */
export type ServiceKeys = {
  readonly siteUrl: string
  readonly baiduToken?: string
  readonly indexNowKey?: string
  readonly baiduUrl?: string
  readonly indexNowUrl?: string
}

/** The services for which the owner has a key. None of a site that only this computer sees. */
export function servicesOf(keys: ServiceKeys): readonly Service[] {
  const { hostname } = new URL(keys.siteUrl)
  if (/^(?:localhost|127\.|\[|10\.|192\.168\.)/.test(hostname)) return []
  return [
    ...(keys.baiduToken ? [baidu(keys, keys.baiduToken)] : []),
    ...(keys.indexNowKey ? [indexNow(keys, keys.indexNowKey)] : []),
  ]
}

/** 百度搜索资源平台, “普通收录 › API 提交”: plain text, at most 2,000 a call, and a quota a day. */
function baidu({ siteUrl, baiduUrl }: ServiceKeys, token: string): Service {
  const url = new URL(baiduUrl ?? 'http://data.zz.baidu.com/urls')
  url.searchParams.set('site', new URL(siteUrl).origin)
  url.searchParams.set('token', token)
  return {
    name: '百度',
    most: 2000,
    takesRemoved: false,
    request: (urls) =>
      new Request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain' },
        body: urls.join('\n'),
      }),
    read: (status, body, now) => {
      const { success, remain, message, not_same_site: foreign } = valuesIn(body)
      if (status === 200 && typeof success === 'number') {
        const wrong = Array.isArray(foreign) ? foreign.length : 0
        const left = typeof remain === 'number' ? `，今天还能推 ${remain} 个` : ''
        const says = `收下 ${success} 个${wrong > 0 ? `，${wrong} 个不是登记的网站的` : ''}${left}`
        return { isTaken: true, says }
      }
      if (message === 'over quota') {
        return { isTaken: false, says: '今天的配额用完了，明天再推', until: nextDay(now) }
      }
      return { isTaken: false, says: refusal(status, message) }
    },
  }
}

/** indexnow.org, “Documentation”: JSON, at most 10,000 a call, a key that the site shows. */
function indexNow({ siteUrl, indexNowUrl }: ServiceKeys, key: string): Service {
  const { host } = new URL(siteUrl)
  return {
    name: 'IndexNow',
    most: 10_000,
    takesRemoved: true,
    request: (urlList) =>
      new Request(indexNowUrl ?? 'https://api.indexnow.org/indexnow', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ host, key, keyLocation: `${siteUrl}/${key}.txt`, urlList }),
      }),
    read: (status, body) =>
      status === 200 || status === 202
        ? { isTaken: true, says: status === 202 ? '收下了，等着核对钥匙文件' : '收下了' }
        : { isTaken: false, says: refusal(status, valuesIn(body).message) },
  }
}

function refusal(status: number, message: unknown): string {
  const why = typeof message === 'string' && message !== '' ? `：${message.slice(0, 100)}` : ''
  const hint = status === 401 || status === 403 ? '（看看密钥对不对）' : ''
  return `没有收下（${status}${why}）${hint}`
}

/** Midnight in Asia/Shanghai, where the quota begins anew. */
function nextDay(now: number): number {
  return Date.parse(`${dayToDate(toDay(new Date(now)) + 1)}T00:00:00+08:00`)
}

function valuesIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
