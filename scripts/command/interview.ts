import type { Site } from '@/lib/checks/site'
import { categoryNames, readCategory } from '@/lib/editing/category-names'
import { type Accepted, type Complaint, formatComplaint } from '@/lib/editing/complaint'
import type { ArticleRequest } from '@/lib/editing/draft-article'
import { nearTitles } from '@/lib/editing/near-titles'
import {
  proposeSlug,
  readAuthor,
  readKind,
  readNewTitle,
  readSlug,
} from '@/lib/editing/read-new-article'
import type { Prompts } from './prompts'

/** What was said on the command line; everything else is asked for, or missing. */
export type NewFlags = {
  readonly title?: string
  readonly category?: string
  readonly kind?: string
  readonly slug?: string
  readonly author?: string
  readonly draft: boolean
  /** Takes every proposal and asks nothing that has a default. */
  readonly yes: boolean
}

const REQUIRED = { title: '标题', category: '分类', kind: '类型' } as const

/** What flags alone make: a request, or all complaints at once and whether any flag is missing. */
export function requestFromFlags(
  flags: NewFlags,
  site: Site,
):
  | ArticleRequest
  | { readonly missing: readonly string[]; readonly complaints: readonly Complaint[] } {
  const keys = ['title', 'category', 'kind'] as const
  const missing = keys
    .filter((key) => !flags[key]?.trim())
    .map((key) => `--${key}（${REQUIRED[key]}）`)
  const title = given(flags.title, readNewTitle)
  const category = given(flags.category, (word) => readCategory(word, site))
  const kind = given(flags.kind, readKind)
  const author = readAuthor(flags.author ?? 'editors', site)
  const proposal =
    title && 'value' in title && category && 'value' in category
      ? proposeSlug(title.value, category.value, site)
      : undefined
  const slug = given(flags.slug ?? proposal, (word) => readSlug(word, site))
  const answers = [title, category, kind, slug, author]
  const complaints = answers.flatMap((each) => (each && 'complaint' in each ? each.complaint : []))
  if (!(title && 'value' in title && category && 'value' in category))
    return { missing, complaints }
  if (!(kind && 'value' in kind && slug && 'value' in slug)) return { missing, complaints }
  if (!('value' in author)) return { missing, complaints }
  return {
    title: title.value,
    category: category.value,
    kind: kind.value,
    slug: slug.value,
    author: author.value,
    draft: flags.draft,
  }
}

function given<T>(
  written: string | undefined,
  read: (word: string) => Accepted<T>,
): Accepted<T> | undefined {
  return written?.trim() ? read(written) : undefined
}

/** Asks for what the flags do not say; `undefined` when the editor would rather not go on. */
export async function interview(
  flags: NewFlags,
  site: Site,
  ask: Prompts,
  say: (line: string) => void,
): Promise<ArticleRequest | undefined> {
  const written = <T>(word: string | undefined, read: (word: string) => Accepted<T>) => {
    const answer = word?.trim() ? read(word) : undefined
    if (answer && 'complaint' in answer) say(formatComplaint(answer.complaint))
    return answer && 'value' in answer ? answer.value : undefined
  }
  const title =
    written(flags.title, readNewTitle) ??
    (await askSound(ask, '标题（用读者会搜索的原话提问）', readNewTitle))
  if (!(await mayGoOn(title, flags, site, ask, say))) return undefined
  const category =
    written(flags.category, (word) => readCategory(word, site)) ??
    (await ask.select('分类', categoryChoices(site)))
  const kind = written(flags.kind, readKind) ?? (await ask.select('类型', KINDS))
  const proposal = proposeSlug(title, category, site)
  const slug =
    written(flags.slug ?? (flags.yes ? proposal : undefined), (word) => readSlug(word, site)) ??
    (await askSound(
      ask,
      `地址，也就是文件名。直接回车用拼音，也可以写一个更短的英文，例如 ${category}-refund`,
      (word) => readSlug(word, site),
      proposal,
    ))
  const author =
    written(flags.author ?? 'editors', (word) => readAuthor(word, site)) ??
    (await ask.select(
      '作者',
      [...site.authors].map((value) => ({ value, label: value })),
    ))
  return { title, category, kind, slug, author, draft: flags.draft }
}

const KINDS = [
  { value: 'steps', label: '步骤型', hint: '教读者一步一步做完一件事' },
  { value: 'questions', label: '问答型', hint: '回答几个相关的问题' },
] as const

function categoryChoices(site: Site) {
  return categoryNames(site).map(({ slug, title }) => ({ value: slug, label: title, hint: slug }))
}

/** A wrong answer is explained and asked for again. */
async function askSound<T>(
  ask: Prompts,
  message: string,
  read: (word: string) => Accepted<T>,
  proposal?: string,
): Promise<T> {
  const complain = (word: string) => {
    const answer = read(word)
    return 'complaint' in answer
      ? `${answer.complaint.message}。${answer.complaint.hint}`
      : undefined
  }
  const answer = read(await ask.text(message, complain, proposal))
  if ('value' in answer) return answer.value
  throw new Error(answer.complaint.message)
}

async function mayGoOn(
  title: string,
  { yes }: NewFlags,
  site: Site,
  ask: Prompts,
  say: (line: string) => void,
): Promise<boolean> {
  const near = nearWarning(title, site)
  if (near === undefined) return true
  say(near)
  return yes || ask.confirm('内容相同就改那一篇。还是要新建吗？')
}

/** Names the articles that answer the same; `undefined` when there is none. */
export function nearWarning(title: string, site: Site): string | undefined {
  const near = nearTitles(title, site)
  if (near.length === 0) return undefined
  const lines = near.map((each) => `  ${each.title}\n    ${each.file}`)
  return `\n已经有文章回答差不多的问题：\n${lines.join('\n')}`
}
