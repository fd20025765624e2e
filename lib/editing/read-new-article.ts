import { nearest } from '@/lib/checks/nearest'
import { pinyinSlug } from '@/lib/checks/pinyin-slug'
import type { Site } from '@/lib/checks/site'
import { addressFault, freeSlug } from './address-fault'
import type { ArticleKind } from './article-template'
import type { Accepted } from './complaint'

/** Reads what an editor answers about a new article, from the terminal or from flags. */

/** The schema of front matter allows no more. */
const LONGEST_TITLE = 80

/** What nobody sees and the check refuses, apart from the joiner inside an emoji. */
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFC]|(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu

/** A title on one line, without the invisible characters that come with copying. */
export function readNewTitle(written: string): Accepted<string> {
  const title = written.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim()
  const length = [...title].length
  if (/[\p{L}\p{N}]/u.test(title) && length <= LONGEST_TITLE) return { value: title }
  const hint = '用读者会搜索的原话提问，5–40 个字，例如：微信怎么解绑银行卡？'
  if (length > LONGEST_TITLE) {
    return { complaint: { message: `标题有 ${length} 个字，最多 ${LONGEST_TITLE} 个`, hint } }
  }
  return { complaint: { message: title === '' ? '还没有标题' : `标题「${title}」里没有字`, hint } }
}

const kinds: Readonly<Record<string, ArticleKind>> = {
  '1': 'steps',
  步骤型: 'steps',
  步骤: 'steps',
  steps: 'steps',
  '2': 'questions',
  问答型: 'questions',
  问答: 'questions',
  questions: 'questions',
}

/** `步骤型`, `steps`, `1` → `steps`; `问答型`, `questions`, `2` → `questions` */
export function readKind(written: string): Accepted<ArticleKind> {
  const word = written.trim().toLowerCase()
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined
  if (kind) return { value: kind }
  return {
    complaint: {
      message: word === '' ? '还没有选类型' : `没有「${written.trim()}」这种类型`,
      hint: '写「步骤型」（教读者一步一步做完一件事）或「问答型」（回答几个相关的问题）',
    },
  }
}

export function readAuthor(written: string, { authors }: Site): Accepted<string> {
  const author = written.trim()
  if (authors.has(author)) return { value: author }
  const meant = nearest(author, authors)
  return {
    complaint: {
      message: `没有「${author}」这个作者`,
      hint: `${meant ? `是不是 ${meant}？` : ''}从这些里选：${[...authors].join('、')}；新作者先在 content/authors/ 里加一个文件`,
    },
  }
}

/** A slug that is free; an address or a file name is read as the slug in it. */
export function readSlug(written: string, site: Site): Accepted<string> {
  const slug = written.trim().replace(/^.*\//, '').replace(/\.md$/, '')
  const complaint = addressFault(slug, site)
  return complaint ? { complaint } : { value: slug }
}

/** A free slug in pinyin; a title without letters, or of digits only, gives one after its category. */
export function proposeSlug(title: string, category: string, site: Site): string {
  const slug = pinyinSlug(title)
  const sound = slug === '' || /^\d+$/.test(slug) ? `${category}-${slug || 'article'}` : slug
  const free = freeSlug(sound, site)
  return addressFault(free, site) ? freeSlug(`${category}-${free}`, site) : free
}
