import type { Site } from '@/lib/checks/site'
import { categoryNames, readCategory } from '@/lib/editing/category-names'
import { type Answer, type Complaint, formatComplaint } from '@/lib/editing/complaint'
import { nearTitles } from '@/lib/editing/near-titles'
import { proposeSlug, readAuthor, readKind, readSlug, readTitle } from '@/lib/editing/new-article'
import type { ArticleRequest } from '@/lib/editing/prepare-article'
import type { Ask } from './terminal'

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
  const title = given(flags.title, readTitle)
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
  read: (word: string) => Answer<T>,
): Answer<T> | undefined {
  return written?.trim() ? read(written) : undefined
}

/** Asks for what the flags do not say; `undefined` when the editor would rather not go on. */
export async function interview(
  flags: NewFlags,
  site: Site,
  ask: Ask,
  say: (line: string) => void,
): Promise<ArticleRequest | undefined> {
  const put = <T>(question: string, read: (word: string) => Answer<T>, written?: string) =>
    untilSound(question, read, written, ask, say)
  const title = await put('标题（用读者会搜索的原话提问）：', readTitle, flags.title)
  if (!(await mayGoOn(title, flags, site, ask, say))) return undefined
  const names = categoryNames(site).map(
    (each, index) => `  ${index + 1}. ${each.title}（${each.slug}）`,
  )
  const category = await put(
    `\n分类：\n${names.join('\n')}\n填序号或名称：`,
    (word) => readCategory(word, site),
    flags.category,
  )
  const kind = await put(
    '\n类型：\n  1. 步骤型：教读者一步一步做完一件事\n  2. 问答型：回答几个相关的问题\n填序号（直接回车选 1）：',
    (word) => readKind(word || '1'),
    flags.kind,
  )
  const proposal = proposeSlug(title, category, site)
  const slug = await put(
    `\n地址，也就是文件名。直接回车用 ${proposal}\n想换一个更短的英文（例如 ${category}-refund），就写在这里：`,
    (word) => readSlug(word || proposal, site),
    flags.slug ?? (flags.yes ? proposal : undefined),
  )
  const author = await put('\n作者：', (word) => readAuthor(word, site), flags.author ?? 'editors')
  return { title, category, kind, slug, author, draft: flags.draft }
}

/** A flag counts as the first answer; a wrong answer is explained and asked for again. */
async function untilSound<T>(
  question: string,
  read: (word: string) => Answer<T>,
  written: string | undefined,
  ask: Ask,
  say: (line: string) => void,
): Promise<T> {
  let word = written ?? (await ask(question))
  for (;;) {
    const answer = read(word)
    if ('value' in answer) return answer.value
    say(formatComplaint(answer.complaint))
    word = await ask(question)
  }
}

async function mayGoOn(
  title: string,
  { yes }: NewFlags,
  site: Site,
  ask: Ask,
  say: (line: string) => void,
): Promise<boolean> {
  const near = nearWarning(title, site)
  if (near === undefined) return true
  say(near)
  if (yes) return true
  const word = await ask('内容相同就改那一篇。还是要新建吗？（y 新建，直接回车不建）')
  return /^(?:y|yes|是|要|好)$/i.test(word.trim())
}

/** Names the articles that answer the same; `undefined` when there is none. */
export function nearWarning(title: string, site: Site): string | undefined {
  const near = nearTitles(title, site)
  if (near.length === 0) return undefined
  const lines = near.map((each) => `  ${each.title}\n    ${each.file}`)
  return `\n已经有文章回答差不多的问题：\n${lines.join('\n')}`
}
