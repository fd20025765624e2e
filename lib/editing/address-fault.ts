import { pinyinSlug } from '@/lib/checks/pinyin-slug'
import { reservedSlug } from '@/lib/checks/rules/reserved-slug'
import type { Site } from '@/lib/checks/site'
import { isSlug } from '@/lib/url'
import type { Complaint } from './complaint'

/**
 * Why no article may get this slug: it is no slug, the site needs it, or it leads to another article,
 * which is named. `own` is the article that is about to be renamed; its former addresses are its own.
 */
export function addressFault(slug: string, site: Site, own?: string): Complaint | undefined {
  if (!isSlug(slug)) {
    const proposal = pinyinSlug(slug) || 'wechat-unbind-bank-card'
    return {
      message: `「${slug}」不能用作地址：只能有小写英文、数字和连字符`,
      hint: `换一个，例如 ${proposal}`,
    }
  }
  const path = `content/articles/${slug}.md`
  const [reserved] = reservedSlug.check({
    file: { path, kind: 'article', entry: 'file', size: 0 },
  })
  if (reserved) return { message: reserved.message, hint: `换一个，例如 about-${slug}` }
  // Some computers cannot tell upper from lower case in file names.
  const holder = [...site.articles].find(([each]) => each.toLowerCase() === slug)?.[1][0]
  if (holder) {
    return {
      message: `地址「${slug}」已经有文章了：${holder.file.path}`,
      hint: `写的是同一件事就改那一篇；不是就换一个地址，例如 ${freeSlug(slug, site)}`,
    }
  }
  const former = site.aliases.get(slug)?.find((each) => each.slug !== own)
  return (
    former && {
      message: `「${slug}」是 ${former.file.path} 用过的旧地址，读者点旧链接会跳到那里`,
      hint: `换一个，例如 ${freeSlug(slug, site)}`,
    }
  )
}

/** The slug itself, or with the first number behind it under which nothing answers: `a` → `a-2` */
export function freeSlug(slug: string, site: Site): string {
  const isTaken = (each: string) => site.articles.has(each) || site.aliases.has(each)
  let free = slug
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`
  return free
}
