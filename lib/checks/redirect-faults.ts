import { buildRedirectMap, findRedirect, type RedirectMap } from '@/lib/content/find-redirect'
import { oldAddressKey, readOldAddress } from '@/lib/content/old-address'
import type { OldAddress } from '@/lib/content/types'
import { articleUrl, decodePercent } from '@/lib/url'
import { readAnchors } from './body'
import { livingAddress } from './living-address'
import { nearest } from './nearest'
import { ownAddress } from './own-address'
import { isPublished } from './published'
import type { Site } from './site'
import { allowingHint, unlistedHost } from './unlisted-host'

/** What is wrong with one redirect. */
export type RedirectFault = {
  /** Which of the list, from 0, and which of its two addresses. */
  readonly index: number
  readonly key: keyof OldAddress
  readonly message: string
  readonly hint: string
  readonly severity?: 'warning'
  /** What to write instead, where that is certain. */
  readonly text?: string
}

type Fault = Omit<RedirectFault, 'index' | 'key'>

/** What is wrong with redirects that belong together, whoever brings them. At most one fault an address. */
export function redirectFaults(list: readonly OldAddress[], site: Site): readonly RedirectFault[] {
  const keyed = list.map((way, index) => ({ ...way, index, key: oldAddressKey(way.from) }))
  const firstOf = new Map(keyed.toReversed().map((way) => [way.key, way]))
  const sources = keyed.flatMap((way): readonly RedirectFault[] => {
    const first = firstOf.get(way.key) ?? way
    const fault = first.index < way.index ? repeated(way, first) : sourceFault(way, way.key, site)
    return fault ? [{ index: way.index, key: 'from', ...fault }] : []
  })
  const wrong = new Set(sources.map(({ index }) => index))
  const sound = keyed.filter(({ index }) => !wrong.has(index))
  const map = buildRedirectMap(Object.fromEntries(sound.map(({ key, to }) => [key, to])))
  const destinations = sound.flatMap(({ index, to }): readonly RedirectFault[] => {
    const fault = destinationFault(to, map, site)
    return fault ? [{ index, key: 'to', ...fault }] : []
  })
  return [...sources, ...destinations].toSorted((a, b) => a.index - b.index)
}

function repeated({ from, to }: OldAddress, first: OldAddress): Fault {
  return first.to === to
    ? { message: `旧网址 ${from} 写了两遍`, hint: '删掉一项。' }
    : {
        message: `旧网址 ${from} 写了两遍，另一遍跳到 ${first.to}`,
        hint: '一个网址只能跳到一个地方。留下对的，删掉另一项。',
      }
}

/** Of an address that the site answers itself: nobody could ever see it again. */
function sourceFault({ from, to }: OldAddress, key: string, site: Site): Fault | undefined {
  const { path, query } = readOldAddress(from)
  const living = livingAddress(path, site)
  if (living && (query === '' || (living.kind === 'page' && living.readsQuery))) {
    return living.kind === 'article'
      ? {
          message: `${from} 是一篇文章（${living.article.file.path}）现在的网址，跳走了就没人看得到它`,
          hint: '删掉这一项；要换那篇文章的地址用 npm run move。',
        }
      : {
          message: `${from} 是网站自己的网址，跳走了就打不开它`,
          hint: '删掉这一项。',
        }
  }
  const slug = /^\/articles\/([^/]+?)(?:\.md)?$/.exec(key)?.[1] ?? ''
  const [holder] = site.aliases.get(slug) ?? []
  if (!holder) return undefined
  return to === articleUrl(holder.slug)
    ? {
        message: `${from} 已经写在 ${holder.file.path} 的 aliases 里`,
        hint: '那里写了就会自动跳转，删掉这一项。',
      }
    : {
        message: `${from} 写在 ${holder.file.path} 的 aliases 里，会跳到 ${articleUrl(holder.slug)}`,
        hint: '一个网址只能跳到一个地方。删掉这一项，或者把它从那篇文章的 aliases 里去掉。',
      }
}

function destinationFault(to: string, map: RedirectMap, site: Site): Fault | undefined {
  const own = ownAddress(to, site)
  if (own !== undefined) {
    return {
      message: `${to} 写了本站的完整网址`,
      hint: `本站的地址不带域名，改成 ${own}`,
      text: own,
    }
  }
  if (!to.startsWith('/')) return foreignFault(to, site)
  const last = lastOf(to, map)
  if (last === undefined) {
    return {
      message: `跳到 ${to} 会绕回来，浏览器会说「重定向次数过多」`,
      hint: '把这几项里的一个改成真正有内容的地址，例如 /articles/wechat-big-font。',
    }
  }
  if (last !== to) {
    return {
      message: `${to} 自己也要跳转，读者要跳两次`,
      hint: `直接写最后的地址，改成 ${last}`,
      text: last,
    }
  }
  return targetFault(to, site)
}

/** Redirects that browsers follow before they give up (Chromium and Firefox: 20). */
const MOST_HOPS = 20

/** The address behind all redirects; `undefined` where they never end. */
function lastOf(to: string, map: RedirectMap): string | undefined {
  let at = to
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = findRedirect(map, at)
    if (next === undefined) return at
    at = next
  }
  return undefined
}

function foreignFault(to: string, site: Site): Fault | undefined {
  if (!URL.canParse(to))
    return { message: `网址 ${to} 读不懂`, hint: '从浏览器的地址栏里重新复制。' }
  const { username, password, host: named } = new URL(to)
  if (username !== '' || password !== '') {
    return {
      message: `网址 ${to} 里有 @，@ 前面的部分会骗过读者的眼睛`,
      hint: `真正打开的网站是 ${named}。改成不带 @ 的网址。`,
    }
  }
  const host = unlistedHost(to, site)
  return host === undefined
    ? undefined
    : { message: `网站 ${host} 不在允许链接的名单里`, hint: allowingHint(host, '去掉这一项') }
}

function targetFault(to: string, site: Site): Fault | undefined {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(to) ?? []
  const living = livingAddress(path, site)
  if (!living) return unknownTarget(to, path, site)
  if (living.kind === 'page') return undefined
  const { article } = living
  const anchor = decodePercent(hash)
  const anchors = anchor === '' ? undefined : readAnchors(article)
  if (anchors && !anchors.has(anchor)) return unknownAnchor(path, anchor, anchors)
  return isPublished(article, site.now)
    ? undefined
    : {
        message: `${path} 还没有发布，这个旧网址先不跳转`,
        hint: '文章发布以后会自动开始跳转；不想等就先跳到别的文章。',
        severity: 'warning',
      }
}

function unknownTarget(to: string, path: string, site: Site): Fault {
  const slug = /^\/articles\/([^/]+)$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf('/') + 1)
  const [moved] = site.aliases.get(slug) ?? []
  if (moved) {
    const text = to.replace(path, articleUrl(moved.slug))
    return {
      message: `${to} 用的是旧地址，文章现在叫 ${moved.slug}`,
      hint: `改成 ${text}`,
      text,
    }
  }
  const meant = nearest(slug, site.articles.keys())
  return {
    message: `网站上没有 ${path} 这个地址`,
    hint: meant
      ? `是不是 ${articleUrl(meant)}？`
      : '文章写成 /articles/ 加文件名（不带 .md），分类写成 /categories/ 加它的地址。没有接替它的内容就跳到首页 /。',
  }
}

function unknownAnchor(path: string, anchor: string, anchors: ReadonlySet<string>): Fault {
  const meant = nearest(anchor, anchors)
  return {
    message: `${path} 里没有 #${anchor} 这一处`,
    hint: meant
      ? `是不是 ${path}#${meant}？`
      : `可以用的有：${
          [...anchors]
            .slice(0, 6)
            .map((id) => `#${id}`)
            .join('、') || '（没有小标题）'
        }。也可以去掉 # 和后面的字，指向整篇。`,
  }
}
