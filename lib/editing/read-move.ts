import { categoryOf, slugOf } from '@/lib/checks/content-file'
import type { Document } from '@/lib/checks/document'
import { nearest } from '@/lib/checks/nearest'
import type { Site } from '@/lib/checks/site'
import { addressFault } from './address-fault'
import { readCategory } from './category-names'
import type { Complaint } from './complaint'
import { nearTitles } from './near-titles'

/** An article that gets another slug, another category, or both. */
export type Move = {
  readonly article: Document
  readonly slug: string
  readonly category: string
}

/** What `npm run move -- <from> <to>` asks for, or everything that is wrong with it. */
export function readMove(
  from: string,
  to: string,
  site: Site,
): Move | { readonly complaints: readonly Complaint[] } {
  const article = findWrittenArticle(from, site)
  const target = readTarget(to)
  const own = 'message' in article ? undefined : article
  const category = target.category === '' ? undefined : readCategory(target.category, site)
  const slug = target.slug || own?.slug
  const complaints = [
    ...('message' in article ? [article] : []),
    ...(category && 'complaint' in category ? [category.complaint] : []),
    ...(slug === undefined || slug === own?.slug ? [] : targetFault(slug, target, site, own)),
  ]
  if (complaints.length > 0 || !own || !slug) return { complaints }
  const move: Move = {
    article: own,
    slug,
    category: category && 'value' in category ? category.value : categoryOf(own.file.path),
  }
  if (movedPath(move) !== own.file.path) return move
  return {
    complaints: [
      {
        message: `文章已经在 ${own.file.path}，不用移动`,
        hint: '写一个新地址（例如 wechat-pay-refund），或一个别的分类，后面带斜杠（例如 phone/）',
      },
    ],
  }
}

/** Where the article will lie. */
export function movedPath({ slug, category }: Pick<Move, 'slug' | 'category'>): string {
  return `content/articles/${category}/${slug}.md`
}

/** `a`, `/articles/a`, `https://…/articles/a#b`, `content/articles/jd/a.md` → `a` */
function slugIn(written: string): string {
  const path = written
    .trim()
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
  return path.replace(/\/+$/, '').replace(/^.*\//, '').replace(/\.md$/, '')
}

/** The article that an address, a path or a title names: `a`, `/articles/a#b`, `content/articles/jd/a.md`. */
export function findWrittenArticle(written: string, site: Site): Document | Complaint {
  const slug = slugIn(written)
  const [article, other] = site.articles.get(slug) ?? []
  if (article && other) {
    return {
      message: `有两篇文章的地址都是「${slug}」：${article.file.path} 和 ${other.file.path}`,
      hint: '先手动给其中一个文件改名，再移动',
    }
  }
  if (article) return article
  const [moved] = site.aliases.get(slug) ?? []
  if (moved) {
    return {
      message: `「${slug}」是旧地址，文章现在叫 ${moved.slug}（${moved.file.path}）`,
      hint: `把第一个地址改成 ${moved.slug}`,
    }
  }
  const titled = nearTitles(written, site)[0]
  const meant = titled ? slugOf(titled.file) : nearest(slug, site.articles.keys())
  const title = meant && site.articles.get(meant)?.[0]?.front?.values.title
  return {
    message: `没有地址是「${slug}」的文章`,
    hint: meant
      ? `是不是 ${meant}（${title}）？`
      : '地址就是文件名，不带 .md。去 content/articles/ 里找到那篇文章，照抄文件名',
  }
}

type Target = { readonly category: string; readonly slug: string }

/** `b`, `phone/b`, `phone/`, `content/articles/phone/b.md`, `/articles/b` */
function readTarget(written: string): Target {
  const path = written
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?content\/articles\//, '')
    .replace(/^(?:https?:\/\/[^/]*)?\/articles\//, '')
  const cut = path.lastIndexOf('/')
  return { category: cut === -1 ? '' : path.slice(0, cut), slug: slugIn(path.slice(cut + 1)) }
}

function targetFault(
  slug: string,
  target: Target,
  site: Site,
  own: Document | undefined,
): readonly Complaint[] {
  if (target.category === '' && site.categories.has(slug)) {
    return [
      {
        message: `「${slug}」是一个分类，不是地址`,
        hint: `要移到这个分类，后面加一个斜杠：${slug}/`,
      },
    ]
  }
  const fault = addressFault(slug, site, own?.slug)
  return fault ? [fault] : []
}
