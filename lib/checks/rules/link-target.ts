import { readAnchors, type WrittenLink } from '../body'
import type { Document } from '../document'
import { nearest } from '../nearest'
import type { Problem } from '../problem'
import type { AddressRule, Finding } from '../rule'
import type { Site } from '../site'
import { type SiteAddress, siteAddress } from '../site-address'

/** Links within the site lead to an article, a list, a page or a heading that exists. */
export const linkTarget: AddressRule = {
  name: 'link-target',
  severity: 'error',
  locked: true,
  about: 'addresses',
  check: ({ addresses, document, site }) =>
    addresses.links.flatMap((link) => {
      const address = siteAddress(link.url)
      if (!address) return []
      const fault = faultOf(address, link, document, site)
      return fault ? [{ at: (link.urlSpan ?? link.span).start, ...fault }] : []
    }),
}

type Fault = Omit<Finding, 'at'>

function faultOf(
  address: SiteAddress,
  link: WrittenLink,
  document: Document,
  site: Site,
): Fault | undefined {
  if (address.kind === 'here') return anchorFault(address.anchor, document, link)
  if (address.kind === 'file') return fileFault(address, link, site)
  if (address.kind === 'article') return articleFault(address, link, site)
  if (PICTURE.test(link.url)) return pictureFault(link, document)
  const written = writtenOtherwise(address, link, site)
  if (written) return written
  const known = knownSlugs(address, site)
  if (!known || known.has(address.slug)) return undefined
  const meant = nearest(address.slug, known)
  return {
    message: `链接「${link.text}」指向的 ${link.url} 不存在`,
    hint: meant
      ? `是不是 ${link.url.replace(address.slug, meant)}？`
      : '站内链接写成 /articles/文章地址，例如 /articles/wechat-big-font。',
  }
}

const PICTURE = /\.(?:png|jpe?g|webp|avif|svg|gif)$/i

/** `！[…](a.png)` with a full-width mark, or with a space behind it, is a link. */
function pictureFault({ text, url, span }: WrittenLink, document: Document): Fault {
  const before = span.start - 1
  return {
    message: `「${text}」链接到了图片 ${url}，读者看到的是文字，不是图`,
    hint: `要显示图片，在方括号前面加一个英文感叹号，中间不留空格：![${text}](${url})`,
    fix:
      document.text[before] === '！' ? [{ start: before, end: span.start, text: '!' }] : undefined,
  }
}

/** A name that many sites end in, behind one that can be a domain's. */
const DOMAIN =
  /^(?:www\.[a-z0-9-]+\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?=(?:com|cn|net|org|gov|edu|io|dev)(?:[/:?#]|$)))[a-z0-9.-]+/i

/** An address of another site without its start, or an article without the place where articles are. */
function writtenOtherwise(
  { kind, slug, anchor }: SiteAddress,
  link: WrittenLink,
  site: Site,
): Fault | undefined {
  if (kind !== 'page' || site.pages.has(slug)) return undefined
  if (DOMAIN.test(link.url)) {
    const whole = `https://${link.url}`
    return {
      message: `链接「${link.text}」的地址 ${link.url} 少了 https://，会被当成站内的地址`,
      hint: `写成 ${whole}`,
      fix: replaceUrl(link, whole),
    }
  }
  const article = slug.slice(slug.lastIndexOf('/') + 1).replace(/\.html?$/, '')
  const [target] = site.articles.get(article) ?? site.aliases.get(article) ?? []
  if (!target) return undefined
  const wanted = `/articles/${target.slug}${anchor === '' ? '' : `#${anchor}`}`
  return {
    message: `链接「${link.text}」的地址 ${link.url} 写得不全，文章在 /articles/ 下面`,
    hint: `改成 ${wanted}`,
    fix: replaceUrl(link, wanted),
  }
}

function knownSlugs({ kind }: SiteAddress, site: Site): ReadonlySet<string> | undefined {
  if (kind === 'category') return site.categories
  if (kind === 'topic') return site.topics
  if (kind === 'author') return site.authors
  return kind === 'page' ? site.pages : undefined
}

function articleFault(
  { slug, anchor }: SiteAddress,
  link: WrittenLink,
  site: Site,
): Fault | undefined {
  const [target] = site.articles.get(slug) ?? []
  if (target) return anchor === '' ? undefined : anchorFault(anchor, target, link)
  const [moved] = site.aliases.get(slug) ?? []
  if (moved) {
    return {
      message: `链接「${link.text}」用的是旧地址 ${slug}，文章现在叫 ${moved.slug}`,
      hint: `改成 /articles/${moved.slug}`,
      fix: replaceUrl(link, link.url.replace(slug, moved.slug)),
    }
  }
  const meant = nearest(slug, site.articles.keys())
  const title = meant && site.articles.get(meant)?.[0]?.front?.values.title
  return {
    message: `链接「${link.text}」指向的文章 ${slug} 不存在`,
    hint: meant
      ? `是不是 /articles/${meant}（${title}）？`
      : '地址是文章的文件名，不带 .md。去 content/articles/ 里找到那篇文章，照抄文件名；没有这篇就去掉链接，只留文字。',
  }
}

/** A link to a file in the repository works there, not on the site. */
function fileFault({ slug, anchor }: SiteAddress, link: WrittenLink, site: Site): Fault {
  const isArticle = site.articles.has(slug) || site.aliases.has(slug)
  const wanted = `/articles/${slug}${anchor === '' ? '' : `#${anchor}`}`
  return {
    message: `链接「${link.text}」指向文件 ${link.url}，网站上打不开`,
    hint: isArticle ? `改成 ${wanted}` : '站内链接写成 /articles/文章地址，不带 .md 和文件夹。',
    fix: isArticle ? replaceUrl(link, wanted) : undefined,
  }
}

function anchorFault(anchor: string, target: Document, link: WrittenLink): Fault | undefined {
  // Most links name no place within; the other article need not be parsed for them.
  const anchors = anchor === '' ? undefined : readAnchors(target)
  if (!anchors || anchors.has(anchor)) return undefined
  const meant = nearest(anchor, anchors)
  const choices = [...anchors].slice(0, 6).map((id) => `#${id}`)
  return {
    message: `链接「${link.text}」指向的小标题 #${anchor} 不存在`,
    hint: meant
      ? `是不是 #${meant}？`
      : `${target.slug} 里可以用的有：${choices.join('、') || '（没有小标题）'}。也可以去掉 # 和后面的字，指向整篇。`,
  }
}

function replaceUrl({ urlSpan }: WrittenLink, text: string): Problem['fix'] {
  return urlSpan && [{ ...urlSpan, text }]
}
