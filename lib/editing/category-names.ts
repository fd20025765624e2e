import { nearest } from '@/lib/checks/nearest'
import type { Site } from '@/lib/checks/site'
import type { Accepted } from './complaint'

export type CategoryName = { readonly slug: string; readonly title: string }

/** The categories in the order of the navigation, with the names that readers see. */
export function categoryNames(site: Site): readonly CategoryName[] {
  const written = site.documents.get('content/categories.yml')?.front?.values.categories
  if (!Array.isArray(written)) return []
  return written.flatMap((each) =>
    typeof each?.slug === 'string' ? [{ slug: each.slug, title: String(each.title ?? '') }] : [],
  )
}

/** The category that a number of the list, a name or a folder stands for: `2`, `微信`, `wechat`. */
export function readCategory(written: string, site: Site): Accepted<string> {
  const names = categoryNames(site)
  const word = written.trim().replace(/\/$/, '')
  const found =
    names.find(({ slug, title }) => slug === word.toLowerCase() || title === word) ??
    names[/^\d+$/.test(word) ? Number(word) - 1 : -1]
  if (found) return { value: found.slug }
  const meant =
    nearest(
      word,
      names.map(({ slug }) => slug),
    ) ?? names.find(({ title }) => word !== '' && title.includes(word))?.slug
  const list = names.map(({ slug, title }) => `${slug}（${title}）`).join('、')
  return {
    complaint: {
      message: word === '' ? '还没有选分类' : `没有「${word}」这个分类`,
      hint: meant
        ? `是不是 ${meant}？全部分类：${list}`
        : `从这些里选：${list}。要开新分类，先写进 content/categories.yml`,
    },
  }
}
