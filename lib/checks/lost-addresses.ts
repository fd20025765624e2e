import { redirectsKind } from '@/lib/content/kinds/redirects'
import { oldAddressKey, readOldAddress } from '@/lib/content/old-address'
import { articleUrl } from '@/lib/url'
import type { Document } from './document'
import { pairUp } from './likeness'
import { livingAddress } from './living-address'
import type { Problem } from './problem'
import { isPublished, slugsOf } from './published'
import { type Site, textList } from './site'
import { titleKey } from './title-key'
import { writtenTitle } from './written-title'

/**
 * The addresses that readers could open before and that lead nowhere now, one problem an article:
 * renamed or deleted without an alias, or an alias taken away. The file is the one that was there
 * before, and the hint is the line to add. An article that went back to being a draft is a warning.
 */
export function lostAddresses(before: Site, after: Site): readonly Problem[] {
  const answered = new Set([
    ...after.articles.keys(),
    ...after.aliases.keys(),
    ...after.redirects.map(({ from }) => oldAddressKey(from).replace(articleUrl(''), '')),
  ])
  const hidden = new Set(
    [...after.articles.values()]
      .flat()
      .filter(isDraft)
      .flatMap((article) => slugsOf(article)),
  )
  const successorOf = successorsOf(before, after)
  const articles = [...before.articles.values()].flat().flatMap((article) => {
    const mayBeLost = slugsOf(article).some((slug) => !answered.has(slug) || hidden.has(slug))
    if (!mayBeLost || !isPublished(article, before.now)) return []
    const lost = slugsOf(article).filter((slug) => !answered.has(slug))
    if (lost.length > 0) return [lostProblem(article, lost, after, successorOf)]
    return [withdrawn(article)]
  })
  return [...articles, ...lostRedirects(before, after)]
}

/** Old addresses that led somewhere, and lead nowhere now. */
function lostRedirects(before: Site, after: Site): readonly Problem[] {
  const kept = new Set(after.redirects.map(({ from }) => oldAddressKey(from)))
  const lost = before.redirects.filter(({ from }) => {
    const { path } = readOldAddress(from)
    const slug = path.replace(articleUrl(''), '')
    const isAnswered = after.aliases.has(slug) || livingAddress(path, after) !== undefined
    return !kept.has(oldAddressKey(from)) && !isAnswered
  })
  const [first] = lost
  if (!first) return []
  const names = lost.slice(0, MOST_NAMED).map(({ from }) => from)
  const more = lost.length > names.length ? `等 ${lost.length} 个` : ''
  return [
    {
      rule: RULE,
      severity: 'error',
      file: `content/${redirectsKind.place}`,
      line: 1,
      column: 1,
      message: `去掉了旧网址的跳转，${names.join('、')} ${more}会打不开`,
      hint: `把这几项加回去，例如 - from: ${first.from}，下一行写 to: ${first.to}。原来的地方没有了，就换一个能接替它的。`,
    },
  ]
}

/** Addresses that one message names. */
const MOST_NAMED = 5

/** Few articles are; the front matter of the others need not be parsed to know that. */
function isDraft(article: Document): boolean {
  return /^draft:/m.test(article.text) && article.front?.values.draft === true
}

function withdrawn({ file, slug }: Document): Problem {
  return {
    rule: RULE,
    severity: 'warning',
    file: file.path,
    line: 1,
    column: 1,
    message: `文章改回了草稿，发布过的地址 ${articleUrl(slug)} 会打不开`,
    hint: '确实要先撤下就不用改。只是想改内容，去掉 draft: true；不要这篇了，删掉文件，把地址写进接替它的文章的 aliases。',
  }
}

const RULE = 'lost-addresses'

function lostProblem(
  article: Document,
  lost: readonly string[],
  after: Site,
  successorOf: (gone: Document) => Document | undefined,
): Problem {
  const same = after.articles.get(article.slug)?.[0]
  const successor = same ?? successorOf(article)
  const what = same
    ? '从 aliases 里去掉了旧地址'
    : successor
      ? '发布过的文章改了名，没有留下旧地址'
      : '发布过的文章被删除了'
  const names = lost.map(articleUrl).join('、')
  return {
    rule: RULE,
    severity: 'error',
    file: article.file.path,
    line: 1,
    column: 1,
    message: `${what}，读者收藏的 ${names} 会打不开`,
    hint: successor ? aliasHint(lost, successor) : orphanHint(lost),
  }
}

function aliasHint(lost: readonly string[], successor: Document): string {
  const kept = textList(successor.front?.values.aliases)
  const line = `aliases: [${[...kept, ...lost].join(', ')}]`
  const how = kept.length > 0 ? '把 aliases 这一行改成' : '加一行'
  return `在 ${successor.file.path} 开头的两行 --- 之间${how} ${line}，旧地址就会自动跳过去。别处指向旧地址的链接，加好以后运行 npm run check -- --fix 一起改。`
}

function orphanHint(lost: readonly string[]): string {
  return `选一篇能接替它的文章，在开头的两行 --- 之间加一行 aliases: [${lost.join(', ')}]（已有 aliases 就加进方括号里），读者会自动跳过去。要跳到分类、首页或别的网站，就写进 content/redirects.yml。没有能接替的，就把文件恢复，在正文开头写明现在该怎么办。`
}

/**
 * What each article is called now that is gone under its slug: the new one with its title, else the
 * new one most like it, else any with its title.
 */
function successorsOf(before: Site, after: Site): (gone: Document) => Document | undefined {
  const among = (site: Site) => [...site.articles.values()].flat()
  const fresh = among(after).filter(({ slug }) => !before.articles.has(slug))
  const origins = pairUp({
    before: among(before).filter(({ slug }) => !after.articles.has(slug)),
    after: fresh,
    nameOf: (article) => keyOf(article) || article.file.path,
    wordsOf: ({ text, bodyStart }) => text.slice(bodyStart),
  })
  const heirs = new Map([...origins].map(([heir, gone]) => [gone, heir]))
  return (gone) =>
    heirs.get(gone) ??
    among(after).find((each) => keyOf(each) !== '' && keyOf(each) === keyOf(gone))
}

function keyOf(article: Document): string {
  return titleKey(writtenTitle(article) ?? '')
}
