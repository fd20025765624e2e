import { pinyinSlug } from '@/lib/checks/pinyin-slug'
import { isSlug } from '@/lib/url'

/** What an owner says of the site that begins. */
export type SiteRequest = {
  readonly name: string
  readonly description: string
  /** Public address without trailing slash. */
  readonly url: string
  /** At least one. */
  readonly categories: readonly StartingCategory[]
  readonly contactEmail?: string
}

export type StartingCategory = { readonly slug: string; readonly title: string }

/** A value that can be used, or what is wrong with it, one sentence for the owner. */
export type Read<T> = { readonly value: T } | { readonly fault: string }

const LOCAL_URL = 'http://localhost:3000'

export function readSiteName(written: string): Read<string> {
  const value = written.trim()
  if (value === '') return { fault: '还没有名字，例如：小店帮助' }
  const length = [...value].length
  if (length > 20) return { fault: `名字有 ${length} 个字，最多 20 个` }
  // It stands in front matter and between quotation marks of the settings.
  return /['"`\\\n]/.test(value) ? { fault: '名字里不能有引号和反斜杠' } : { value }
}

export function readDescription(written: string): Read<string> {
  const value = written.trim()
  const length = [...value].length
  if (length === 0) return { fault: '还没有简介，例如：下单、退换、开发票，一步一步说清楚。' }
  if (length > 100) return { fault: `简介有 ${length} 个字，最多 100 个` }
  return /['"`\\\n]/.test(value) ? { fault: '简介里不能有英文引号和反斜杠' } : { value }
}

/** `help.example.com` is taken for `https://help.example.com`; nothing for this computer. */
export function readSiteUrl(written: string): Read<string> {
  const text = written.trim().replace(/\/+$/, '')
  if (text === '') return { value: LOCAL_URL }
  const value = text.includes('://') ? text : `https://${text}`
  const isSound = URL.canParse(value) && /^https?:\/\/[^\s/?#'"]+(?:\/[^\s?#'"]*)?$/i.test(value)
  return isSound && !/^https?:\/\/[^.]+$/i.test(value.replace(/localhost/i, 'localhost.'))
    ? { value }
    : { fault: `「${written.trim()}」不是网址，例如：https://help.example.com` }
}

/**
 * Names with or without an address: `订单=orders、退款` → `orders`, `tui-kuan`. Separated by 、, commas or
 * semicolons.
 */
export function readStartingCategories(written: string): Read<readonly StartingCategory[]> {
  const names = written.split(/[、,，;；\n]/).map((each) => each.trim())
  const value = names.filter((each) => each !== '').map(readCategory)
  if (value.length === 0) return { fault: '至少要有一个分类，例如：订单=orders、退款=refunds' }
  if (value.length > 12) return { fault: `有 ${value.length} 个分类，开头最多写 12 个` }
  const wrong = value.find(({ slug }) => !isSlug(slug))
  if (wrong) {
    return {
      fault: `「${wrong.title}」的地址「${wrong.slug}」不行：只能有小写英文、数字和连字符，例如：${wrong.title}=orders`,
    }
  }
  const long = value.find(({ title }) => title === '' || [...title].length > 10)
  if (long) return { fault: `分类「${long.title}」的名字要有 1 到 10 个字` }
  const double = value.find(({ slug, title }, index) =>
    value.slice(0, index).some((each) => each.slug === slug || each.title === title),
  )
  return double ? { fault: `分类「${double.title}」写了两遍` } : { value }
}

function readCategory(written: string): StartingCategory {
  const [title = '', slug] = written.split(/\s*[=＝]\s*/)
  return { title, slug: slug ?? pinyinSlug(title) }
}

/** Nothing is an answer too: without an address nothing is shown. */
export function readContactEmail(written: string): Read<string | undefined> {
  const value = written.trim()
  if (value === '') return { value: undefined }
  return /^[^\s@'"<>]+@[^\s@'"<>]+\.[^\s@'"<>.]+$/.test(value)
    ? { value }
    : { fault: `「${value}」不是邮箱，例如：help@example.com` }
}
