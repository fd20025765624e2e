import { linkKind } from '@/lib/markdown/addresses'
import type { WrittenLink } from '../body'
import { brief } from '../brief'
import { ownAddress } from '../own-address'
import type { AddressRule, Finding } from '../rule'
import type { Site } from '../site'
import { isOwnComputer, parsedUrl } from '../unlisted-host'

/** Addresses are written so that they work for every reader, and only lead where links may lead. */
export const linkAddress: AddressRule = {
  name: 'link-address',
  severity: 'error',
  urgent: 'safety',
  locked: true,
  about: 'addresses',
  check: ({ addresses, site }) =>
    addresses.links.flatMap((link) => {
      const fault = faultOf(link, site)
      return fault ? [{ at: (link.urlSpan ?? link.span).start, ...fault }] : []
    }),
}

type Fault = Omit<Finding, 'at'>

function faultOf(link: WrittenLink, site: Site): Fault | undefined {
  const { url, text, urlSpan } = link
  if (url.trim() === '') {
    return {
      message: `链接「${text}」没有地址`,
      hint: '在圆括号里写上地址，例如 [微信怎么调大字体](/articles/wechat-big-font)；不需要链接就去掉方括号和圆括号。',
    }
  }
  const kind = linkKind(url)
  if (kind === 'unsafe') return unsafe(url, text)
  if (kind !== 'external') return undefined
  const parsed = parsedUrl(url)
  if (!parsed) {
    return { message: `链接「${text}」的地址 ${url} 读不懂`, hint: '从浏览器的地址栏里重新复制。' }
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return {
      message: `链接「${text}」的地址里有 @，@ 前面的部分会骗过读者的眼睛`,
      hint: `真正打开的网站是 ${parsed.host}。改成不带 @ 的地址，或者去掉链接。`,
    }
  }
  const own = ownAddress(parsed.href, site)
  if (own === undefined && !isOwnComputer(parsed)) return undefined
  const path = readable(own ?? parsed.pathname + parsed.search + parsed.hash)
  const fix = urlSpan && [{ ...urlSpan, text: path }]
  if (own !== undefined) {
    return {
      message: `链接「${text}」写了本站的完整网址`,
      hint: `站内链接不带网址开头，改成 ${path}`,
      fix,
    }
  }
  // The preview of this site; any other program of the reader's own may be what the article is about.
  const isPreview = /^\/(?:articles|topics|categories|authors|tags)\//.test(path)
  return isPreview
    ? {
        message: `链接「${text}」指向你自己电脑上的预览（${parsed.host}），读者打不开`,
        hint: `站内链接不带网址开头，改成 ${path}`,
        fix,
      }
    : {
        message: `链接「${text}」指向读者自己的电脑（${parsed.host}），点了多半打不开`,
        hint: `要讲的是这个地址本身，就放进反引号里：\`${brief(url, 40)}\``,
        severity: 'warning',
      }
}

/** As people write it; as it is, where an escape in it cannot be read. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

function unsafe(url: string, text: string): Fault {
  const scheme = url.slice(0, url.indexOf(':') + 1).slice(0, 20)
  if (/^(?:file:|[a-z]:)/i.test(scheme)) {
    return {
      message: `链接「${text}」指向你电脑里的文件（${brief(url, 40)}），读者打不开`,
      hint: '换成网址；是站内文章就写 /articles/文章地址。',
    }
  }
  return {
    message: `链接「${text}」的地址以「${scheme}」开头，不是网址`,
    hint: '链接只能用 https:// 开头的网址、/articles/ 开头的站内地址，或 tel: 电话。改掉地址，或者去掉链接只留文字。',
  }
}
